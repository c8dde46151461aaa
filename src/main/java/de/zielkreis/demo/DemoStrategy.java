package de.zielkreis.demo;

import de.zielkreis.cycle.strategy.StartStrategy;
import de.zielkreis.cycle.strategy.StrategyCycles;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lives through the strategy cycle of two demo municipalities: one puts its concept into practice, the other clarifies its needs. */
@Component
@Profile("tryout")
class DemoStrategy {

    private static final String COUNCIL = "Rat oder Kreistag";

    private final DemoClock clock;
    private final StartStrategy starting;
    private final StrategyCycles cycles;
    private final TaskList list;
    private final TaskDesk desk;
    private final Actors actors;

    DemoStrategy(DemoClock clock, StartStrategy starting, StrategyCycles cycles, TaskList list, TaskDesk desk, Actors actors) {
        this.clock = clock;
        this.starting = starting;
        this.cycles = cycles;
        this.list = list;
        this.desk = desk;
        this.actors = actors;
    }

    /** Comes before the quarters, so that the year hears of those that close in it. */
    void live(DemoTown town) {
        switch (town.municipality().key()) {
            case "BI" -> adopted(town, town.people().get("ruth").id(), town.people().get("karin").id());
            case "D" -> clarifying(town, town.people().get("marlies").id());
            default -> { }
        }
    }

    private void adopted(DemoTown town, PersonId leader, PersonId member) {
        PersonId coordinator = town.coordinator();
        start(town, LocalDate.of(2025, 1, 8));
        submit(town, leader, LocalDate.of(2025, 1, 15), "giveMandate", "giver", "Ruth Exempel, Beigeordnete für Jugend und Soziales",
                "wording", "Die Netzwerke der Prävention arbeiten ab 2026 nach einem gemeinsamen Handlungskonzept. Alle beteiligten Ämter wirken daran mit.",
                "basis", "ORDER", "givenOn", "15.01.2025", "paper", "V 51-3/2025", "place", "Jugendamt, Jugendhilfeplanung", "holder",
                "Jana Beispiel", "share", "100", "since", "01.02.2025");
        submit(town, coordinator, LocalDate.of(2025, 3, 20), "takeStockOfOffers", "offers", "46", "networks", "5",
                "strengths", "Die Frühen Hilfen sind gut vernetzt; Familienzentren erreichen Eltern in allen Stadtbezirken.",
                "gaps", "Zwischen Kita und Grundschule endet die Begleitung oft. Für Jugendliche gibt es wenige Angebote, die sie selbst gestalten.",
                "doubles", "Elternkurse werden an drei Orten nebeneinander angeboten.");
        submit(town, coordinator, LocalDate.of(2025, 5, 22), "clarifyNeeds", "sources", "Sozialbericht 2024, Schuleingangsuntersuchung, Befragung der Kitas",
                "participants", "Fünf Ämter, sieben Träger, Elternvertretungen, Jugendring",
                "findings", "Eltern wünschen sich verlässliche Ansprechpersonen beim Übergang in die Schule. Jugendliche wollen mitreden.",
                "needs.new1.wording", "Begleitung beim Übergang von der Kita in die Grundschule", "needs.new1.concerns", "alle Stadtbezirke",
                "needs.new1.priority", "FIRST", "needs.new2.wording", "Sprachbildung vor der Einschulung", "needs.new2.priority", "FIRST",
                "needs.new3.wording", "Beteiligung von Jugendlichen im Quartier", "needs.new3.concerns", "Jugendliche ab 12 Jahren",
                "needs.new3.priority", "SECOND");
        Map<String, String> concept = concept();
        submit(town, coordinator, LocalDate.of(2025, 8, 25), "writeStrategy", concept);
        submit(town, member, LocalDate.of(2025, 9, 4), "adviseStrategy", "decision", "RETURNED",
                "remarks", "Die Lenkungsgruppe bittet, die Beteiligung von Jugendlichen zu ergänzen.", "meetingForm", "SITTING", "heldOn", "04.09.2025");
        concept.put("answers.PARTICIPATION.answer", "Eltern, Kinder und Jugendliche reden in Werkstätten mit. Der Jugendring nimmt an der Planung teil; einmal im Jahr berichtet die Koordination, was daraus geworden ist.");
        submit(town, coordinator, LocalDate.of(2025, 9, 29), "writeStrategy", concept);
        submit(town, member, LocalDate.of(2025, 10, 16), "adviseStrategy", "decision", "AGREED", "meetingForm", "CIRCULATION", "heldOn", "15.10.2025");
        resolve(town, LocalDate.of(2025, 11, 13), "DEFERRED", "Der Rat vertagt den Beschluss, bis der Haushalt eingebracht ist.");
        resolve(town, LocalDate.of(2025, 12, 11), "ADOPTED", "Der Rat beschließt das Handlungskonzept Präventionskette 2026 bis 2029.");
    }

    private void clarifying(DemoTown town, PersonId leader) {
        start(town, LocalDate.of(2026, 9, 3));
        submit(town, leader, LocalDate.of(2026, 9, 15), "giveMandate", "giver", "Marlies Muster, Beigeordnete",
                "wording", "Die Netzwerke stimmen ihre Angebote aufeinander ab. Bis Sommer 2027 liegt ein Handlungskonzept vor.", "basis", "ORDER",
                "givenOn", "15.09.2026", "place", "Jugendamt", "share", "50", "since", "01.10.2026");
        submit(town, town.coordinator(), LocalDate.of(2026, 10, 20), "takeStockOfOffers", "offers", "58", "networks", "7",
                "strengths", "Die Familienbildung erreicht viele Eltern.", "gaps", "Im Süden fehlen Angebote rund um die Geburt.");
    }

    private static Map<String, String> concept() {
        return FilledRows.values("title", "Handlungskonzept Präventionskette", "firstYear", "2026", "lastYear", "2029",
                "answers.MISSION_STATEMENT.answer", "Das Leitbild „Kein Kind zurücklassen – gemeinsam von Anfang an“ gilt für alle Ämter und Träger.",
                "answers.GOALS.answer", "Die Leitziele und Teilziele stehen in der Zielmatrix. Im Mittelpunkt stehen Elternkompetenz, Sprachbildung und Teilhabe.",
                "answers.ADDRESSEES.answer", "Alle Kinder, Jugendlichen und ihre Eltern, von der Schwangerschaft bis zum Start in den Beruf.",
                "answers.UNDERSTANDING.answer", "Prävention heißt, früh und freiwillig zu unterstützen, bevor Schwierigkeiten groß werden.",
                "answers.ACTORS.answer", "Jugendamt, Amt für Schule, Sozialamt, Gesundheitsamt, Stadtentwicklung, freie Träger, Kitas und Schulen.",
                "answers.NETWORKS.answer", "Fünf Netzwerke arbeiten zusammen; die Koordination lädt zweimal im Jahr alle ein.",
                "answers.AGREEMENTS.answer", "Zwischen Kitas und Grundschulen gilt die Vereinbarung zum Übergang von 2024.",
                "answers.NEEDS.answer", "Einmal im Jahr werden Sozialbericht und Schuleingangsuntersuchung gemeinsam ausgewertet.",
                "answers.STEERING.answer", "Die Lenkungsgruppe steuert, die Projektgruppe bereitet vor, der Jugendhilfeausschuss wird einmal im Jahr unterrichtet.",
                "answers.COORDINATION.answer", "Eine volle Stelle in der Jugendhilfeplanung, mit eigenem Budget für Beteiligung.",
                "answers.IMPACT.answer", "Jedes Quartal werden alle Teilziele bewertet; einmal im Jahr folgt die Jahresbilanz.");
    }

    private void start(DemoTown town, LocalDate on) {
        clock.travelTo(on);
        starting.start(town.municipality(), actors.actor(town.coordinator()), on);
    }

    private void resolve(DemoTown town, LocalDate on, String outcome, String wording) {
        submit(town, town.coordinator(), on, "resolveStrategy", "decidedOn", German.day(on), "paper", "0829/2025", "outcome", outcome,
                "wordingOfDecision", wording, "body", COUNCIL);
    }

    private void submit(DemoTown town, PersonId by, LocalDate on, String formId, String... answers) {
        submit(town, by, on, formId, FilledRows.values(answers));
    }

    private void submit(DemoTown town, PersonId by, LocalDate on, String formId, Map<String, String> answers) {
        clock.travelTo(on);
        Actor actor = actors.actor(by);
        String key = cycles.newest(town.municipality().id()).orElseThrow().businessKey(town.municipality());
        String task = list.openOf(town.municipality().id(), key, actor).stream().filter(open -> open.formId().equals(formId))
                .findFirst().orElseThrow().id();
        desk.claim(task, actor);
        Map<String, List<String>> fields = new HashMap<>();
        answers.forEach((field, text) -> fields.put(field, List.of(text)));
        fields.computeIfPresent("body", (field, named) -> List.of(body(task, actor, named.get(0))));
        desk.submit(task, actor, new FormInput(fields));
    }

    private String body(String task, Actor actor, String name) {
        return desk.open(task, actor).prefill().options().get("bodies").stream().filter(body -> body.label().equals(name))
                .map(Prefill.Option::code).findFirst().orElseThrow();
    }
}
