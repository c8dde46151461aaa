package de.zielkreis.demo;

import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.tasks.OpenTask;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Works on the stations of the quality cycle in Bielefeld, through the same tasks that people have. */
@Component
@Profile("tryout")
class DemoStations {

    private static final String COUNCIL = "Rat oder Kreistag";

    private final TaskList list;
    private final TaskDesk desk;
    private final Actors actors;
    private final DemoClock clock;

    DemoStations(TaskList list, TaskDesk desk, Actors actors, DemoClock clock) {
        this.list = list;
        this.desk = desk;
        this.actors = actors;
        this.clock = clock;
    }

    /** All steps of the station up to the rating of its standards, each on its own day. */
    void work(DemoTown town, StationRun run) {
        switch (run.station()) {
            case MISSION_STATEMENT -> missionStatement(town, run);
            case GOAL_SETTING -> goalSetting(town, run);
            case STEERING_STRUCTURE -> steeringStructure(town, run);
            default -> throw new IllegalArgumentException("Bielefeld has not gone through " + run.station());
        }
    }

    /** The first steps of the station; the next one stays open. */
    void begin(DemoTown town, StationRun run) {
        if (run.station() == Station.DATA_ACQUISITION) {
            dataAcquisition(town, run);
        } else if (run.station() == Station.INTEGRATED_PLANNING) {
            coordinator(town, run, "linkPlans", row("plans", 1, "title", "Jugendhilfeplanung", "department", "Jugendamt", "horizon", "2025–2030",
                    "link", "Gleiche Planungsräume und gleicher Stichtag wie die Sozialplanung."),
                    row("plans", 2, "title", "Schulentwicklungsplanung", "department", "Amt für Schule", "horizon", "2024–2029",
                            "link", "Übernimmt die Kennzahlen zum Übergang von der Kita in die Grundschule."));
        }
    }

    private void missionStatement(DemoTown town, StationRun run) {
        Map<String, String> draft = FilledRows.values("title", "Kein Kind zurücklassen – gemeinsam von Anfang an", "wording",
                "Alle Kinder und Jugendlichen in Bielefeld wachsen gesund, sicher und mit guten Chancen auf. Verwaltung, Träger und Familien tragen "
                        + "dafür gemeinsam Verantwortung. Hilfe kommt früh, ist leicht zu erreichen und nimmt Eltern als Partner ernst.",
                "departments", "Jugendamt, Amt für Schule, Sozialamt, Gesundheitsamt, Amt für Stadtentwicklung und die wirtschaftlichen Hilfen");
        clock.travelTo(LocalDate.of(2025, 5, 5));
        coordinator(town, run, "draftMissionStatement", draft);
        clock.travelTo(LocalDate.of(2025, 5, 15));
        coordinator(town, run, "involvePeople", FilledRows.values("participants", "Träger, Kitas und Schulen", "heldOn", "14.05.2025", "form", "Werkstatt",
                "outcome", "Der Gedanke der frühen Hilfe trägt. Jugendliche fehlten im Text.", "next", "REVISE"));
        clock.travelTo(LocalDate.of(2025, 5, 28));
        draft.put("wording", draft.get("wording") + " Jugendliche reden mit, wo es um sie geht.");
        coordinator(town, run, "draftMissionStatement", draft);
        clock.travelTo(LocalDate.of(2025, 7, 4));
        coordinator(town, run, "involvePeople", FilledRows.values("participants", "Elternvertretungen und Jugendring", "heldOn", "03.07.2025",
                "form", "Zwei Gesprächsrunden", "outcome", "Zustimmung. Gewünscht wird, jedes Jahr zu berichten, was daraus geworden ist.", "next", "GO_ON"));
        clock.travelTo(LocalDate.of(2025, 9, 1));
        answer(town, town.people().get("ruth").id(), run, "endorseMissionStatement", FilledRows.values("decision", "ENDORSED",
                "remark", "Das Leitbild wird in allen Dezernaten vorgestellt."));
        clock.travelTo(LocalDate.of(2025, 9, 26));
        coordinator(town, run, "resolveMissionStatement", withBody(town, run, "resolveMissionStatement", town.coordinator(),
                FilledRows.values("decidedOn", "25.09.2025", "paper", "0611/2025", "outcome", "ADOPTED",
                        "wordingOfDecision", "Der Rat beschließt das kommunale Präventionsleitbild in der vorgelegten Fassung.")));
    }

    private void goalSetting(DemoTown town, StationRun run) {
        clock.travelTo(LocalDate.of(2025, 5, 23));
        coordinator(town, run, "holdPlanningWorkshop", FilledRows.values("heldOn", "22.05.2025", "participants",
                "Fünf Ämter, sieben Träger, Elternvertretungen", "moderation", "Landeskoordinierungsstelle Beispielland", "outcome",
                "Fünf Teilziele mit Meilensteinen, je eine Maßnahme mit Kennzahl.", "topics",
                "Wie messen wir, was bei Jugendlichen ankommt?\nWer bezahlt Kurse in den Ferien?"));
        PersonId coordinator = town.coordinator();
        Map<String, String> verdicts = new HashMap<>();
        open(town, coordinator, run, "checkDraftGoals").prefill().rows().get("goals")
                .forEach(row -> verdicts.put("goals." + row.id() + ".verdict", "REVISE"));
        coordinator(town, run, "checkDraftGoals", verdicts);
        clock.travelTo(LocalDate.of(2025, 9, 1));
        coordinator(town, run, "circulateDraftPlan", FilledRows.values("recipients", "Fünf Ämter, Jugendhilfeausschuss, Schulausschuss",
                "answersUntil", "30.09.2025"));
        clock.travelTo(LocalDate.of(2025, 10, 6));
        coordinator(town, run, "collectResponses", row("responses", 1, "sender", "Sozialamt", "wording",
                "Die Kurse sollten auch in den Unterkünften stattfinden.", "consequence", "Aufgenommen: zwei Orte kommen dazu."),
                row("responses", 2, "sender", "Jugendhilfeausschuss", "wording", "Der Ausschuss bittet um einen Bericht im Frühjahr.",
                        "consequence", "Bericht ist eingeplant."), FilledRows.values("next", "ADOPT"));
        clock.travelTo(LocalDate.of(2025, 11, 21));
        PersonId member = town.people().get("karin").id();
        answer(town, member, run, "adoptActionPlan", withBody(town, run, "adoptActionPlan", member, FilledRows.values("decidedOn", "20.11.2025",
                "paper", "0742/2025", "outcome", "ADOPTED", "wordingOfDecision", "Der Rat nimmt die Fortschreibung des Aktionsplans 2025–2028 an.")));
    }

    private void steeringStructure(DemoTown town, StationRun run) {
        clock.travelTo(LocalDate.of(2025, 8, 20));
        coordinator(town, run, "composeSteeringGroup", FilledRows.values("agreement", "Die Kämmerei nimmt beratend teil; Träger werden zu einzelnen Themen eingeladen."));
        clock.travelTo(LocalDate.of(2025, 9, 5));
        answer(town, town.people().get("karin").id(), run, "adoptRules", FilledRows.values("steeringMeetings", "3", "projectMeetings", "6", "wording",
                "Die Lenkungsgruppe entscheidet über Leitziele und Handlungsfelder und klärt, wer Personal und Mittel stellt. Die Projektgruppe bereitet "
                        + "Beschlüsse vor. Protokoll führt die Koordination; es geht binnen zwei Wochen an alle Mitglieder.",
                "adoptedOn", "04.09.2025", "meetingForm", "SITTING"));
        clock.travelTo(LocalDate.of(2025, 9, 10));
        answer(town, town.people().get("ruth").id(), run, "anchorCoordination", FilledRows.values("place", "Jugendamt, Jugendhilfeplanung",
                "holder", "Jana Beispiel und Mira Vorlage", "share", "150", "since", "01.10.2025",
                "remark", "Die Koordination hat ein eigenes Budget für Beteiligung."));
    }

    private void dataAcquisition(DemoTown town, StationRun run) {
        coordinator(town, run, "nameSources",
                row("sources", 1, "name", "Schuleingangsuntersuchung", "keeper", "Gesundheitsamt", "rhythm", "jährlich", "smallArea", "YES",
                        "legalBasis", "Schulgesetz, zusammengefasste Werte"),
                row("sources", 2, "name", "Sozialstatistik", "keeper", "Statistikstelle", "rhythm", "halbjährlich", "smallArea", "YES"),
                row("sources", 3, "name", "Kita-Statistik", "keeper", "Jugendamt", "rhythm", "jährlich", "smallArea", "NO"));
        coordinator(town, run, "chooseMonitoring",
                row("indicators", 1, "name", "Sozialgeldquote", "field", "ECONOMY", "resolution", "Stadtbezirk", "source", "Sozialstatistik"),
                row("indicators", 2, "name", "Altersgerechter Sprachstand", "field", "EDUCATION", "resolution", "Schulsprengel",
                        "source", "Schuleingangsuntersuchung"),
                row("indicators", 3, "name", "Teilnahme an Früherkennung", "field", "HEALTH", "resolution", "Stadtbezirk",
                        "source", "Schuleingangsuntersuchung"));
    }

    private Map<String, String> withBody(DemoTown town, StationRun run, String formId, PersonId by, Map<String, String> answers) {
        answers.put("body", open(town, by, run, formId).prefill().options().get("bodies").stream()
                .filter(body -> body.label().equals(COUNCIL)).map(Prefill.Option::code).findFirst().orElseThrow());
        return answers;
    }

    @SafeVarargs
    private void coordinator(DemoTown town, StationRun run, String formId, Map<String, String>... answers) {
        answer(town, town.coordinator(), run, formId, answers);
    }

    @SafeVarargs
    private void answer(DemoTown town, PersonId by, StationRun run, String formId, Map<String, String>... answers) {
        Actor actor = actors.actor(by);
        Map<String, List<String>> fields = new HashMap<>();
        Arrays.stream(answers).forEach(part -> part.forEach((field, text) -> fields.put(field, List.of(text))));
        String task = task(town, actor, run, formId);
        desk.claim(task, actor);
        desk.submit(task, actor, new FormInput(fields));
    }

    private OpenTask open(DemoTown town, PersonId by, StationRun run, String formId) {
        Actor actor = actors.actor(by);
        return desk.open(task(town, actor, run, formId), actor);
    }

    private String task(DemoTown town, Actor actor, StationRun run, String formId) {
        return list.openOf(town.municipality().id(), run.businessKey(town.municipality()), actor).stream()
                .filter(task -> task.formId().equals(formId)).findFirst().orElseThrow().id();
    }

    private static Map<String, String> row(String group, int number, String... pairs) {
        Map<String, String> row = new HashMap<>();
        FilledRows.values(pairs).forEach((field, text) -> row.put(group + ".new" + number + "." + field, text));
        return row;
    }
}
