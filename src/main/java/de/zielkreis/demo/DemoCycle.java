package de.zielkreis.demo;

import de.zielkreis.cycle.PreventionStandard;
import de.zielkreis.cycle.QualityCycles;
import de.zielkreis.cycle.Rating;
import de.zielkreis.cycle.Scope;
import de.zielkreis.cycle.ScopeKind;
import de.zielkreis.cycle.StartRound;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationRuns;
import de.zielkreis.cycle.SteerStations;
import de.zielkreis.forms.FormInput;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lives through the quality cycle of two demo municipalities: one is in its second round, the other in its first. */
@Component
@Order(1)
@Profile("tryout")
class DemoCycle implements DemoChapter {

    private static final Map<Station, String> OUTCOMES = Map.of(
            Station.MISSION_STATEMENT, "Das Leitbild wurde in drei Werkstätten mit Trägern, Eltern und Jugendlichen überarbeitet und dem Rat vorgelegt.",
            Station.GOAL_SETTING, "Aktionsplan 2025–2028 mit Zielen, Meilensteinen und Kennzahlen abgestimmt. Offen blieb, wie sich Wirkungen bei Jugendlichen messen lassen.",
            Station.STEERING_STRUCTURE, "Geschäftsordnung der Lenkungsgruppe beschlossen; zwei Koordinationsstellen eingerichtet.");

    private static final Map<PreventionStandard, String> NEXT_STEPS = Map.of(
            PreventionStandard.S1_2, "Erfahrungen aus der Leistungsverwaltung in die nächste Werkstatt einladen",
            PreventionStandard.S1_3, "Leitbild 2028 gemeinsam fortschreiben",
            PreventionStandard.S2_2, "Kennzahl für Jugendliche finden",
            PreventionStandard.S3_1, "Vertretungen in der Lenkungsgruppe regeln",
            PreventionStandard.S3_2, "Befugnisse der Koordination schriftlich festlegen");

    private final DemoClock clock;
    private final StartRound starting;
    private final SteerStations steering;
    private final QualityCycles cycles;
    private final StationRuns runs;
    private final TaskList list;
    private final TaskDesk desk;
    private final Actors actors;
    private final DemoStations stations;

    DemoCycle(DemoClock clock, StartRound starting, SteerStations steering, QualityCycles cycles, StationRuns runs, TaskList list,
            TaskDesk desk, Actors actors, DemoStations stations) {
        this.clock = clock;
        this.starting = starting;
        this.steering = steering;
        this.cycles = cycles;
        this.runs = runs;
        this.list = list;
        this.desk = desk;
        this.actors = actors;
        this.stations = stations;
    }

    @Override
    public void live(DemoTown town) {
        switch (town.municipality().key()) {
            case "BI" -> inTheSecondRound(town, town.municipality(), town.coordinator(), town.people().get("karin").id());
            case "D" -> inTheFirstRound(town.municipality(), town.coordinator());
            default -> { }
        }
    }

    private void inTheSecondRound(DemoTown place, Municipality town, PersonId coordinator, PersonId member) {
        start(town, coordinator, LocalDate.of(2025, 1, 20));
        rate(town, coordinator, LocalDate.of(2025, 2, 10), Map.of(PreventionStandard.S1_1, Rating.BEGUN, PreventionStandard.S2_1, Rating.BEGUN,
                PreventionStandard.S3_1, Rating.BEGUN, PreventionStandard.S3_2, Rating.BEGUN, PreventionStandard.S4_1, Rating.BEGUN,
                PreventionStandard.S4_2, Rating.NOT_YET, PreventionStandard.S4_3, Rating.NOT_YET, PreventionStandard.Q1, Rating.BEGUN,
                PreventionStandard.Q3, Rating.BEGUN, PreventionStandard.Q7, Rating.BEGUN));
        choose(town, coordinator, LocalDate.of(2025, 2, 17), Station.MISSION_STATEMENT, Station.STEERING_STRUCTURE);
        add(town, coordinator, LocalDate.of(2025, 4, 7), Station.GOAL_SETTING, Scope.WHOLE);
        add(town, coordinator, LocalDate.of(2025, 6, 2), Station.DATA_ACQUISITION, Scope.WHOLE);
        pass(place, coordinator, LocalDate.of(2025, 9, 18), Station.STEERING_STRUCTURE, Map.of(PreventionStandard.S3_1, Rating.LARGELY,
                PreventionStandard.S3_2, Rating.BEGUN), "Geschäftsordnung der Lenkungsgruppe vom 04.09.2025");
        pass(place, coordinator, LocalDate.of(2025, 10, 9), Station.MISSION_STATEMENT, Map.of(PreventionStandard.S1_1, Rating.FULLY,
                PreventionStandard.S1_2, Rating.LARGELY, PreventionStandard.S1_3, Rating.LARGELY, PreventionStandard.S1_4, Rating.FULLY),
                "Ratsbeschluss vom 25.09.2025");
        end(town, coordinator, LocalDate.of(2025, 11, 3), Station.DATA_ACQUISITION,
                "Die Statistikstelle kann erst 2026 mitarbeiten. Die Station beginnt in der nächsten Runde neu.");
        pass(place, coordinator, LocalDate.of(2025, 11, 24), Station.GOAL_SETTING, Map.of(PreventionStandard.S2_1, Rating.FULLY,
                PreventionStandard.S2_2, Rating.LARGELY, PreventionStandard.S2_3, Rating.FULLY), "Aktionsplan 2025–2028, Vorlage 0815/2024");
        takeStock(town, member, LocalDate.of(2025, 12, 11));
        rate(town, coordinator, LocalDate.of(2026, 1, 12), Map.of(PreventionStandard.S4_1, Rating.LARGELY, PreventionStandard.S4_2, Rating.BEGUN,
                PreventionStandard.S5_1, Rating.BEGUN, PreventionStandard.Q1, Rating.LARGELY, PreventionStandard.Q2, Rating.BEGUN,
                PreventionStandard.Q3, Rating.BEGUN, PreventionStandard.Q7, Rating.LARGELY));
        choose(town, coordinator, LocalDate.of(2026, 4, 13), Station.DATA_ACQUISITION, Station.STEERING_STRUCTURE);
        begin(place, LocalDate.of(2026, 6, 18), Station.DATA_ACQUISITION);
        add(town, coordinator, LocalDate.of(2026, 9, 1), Station.INTEGRATED_PLANNING, new Scope(ScopeKind.NETWORK_PART, "Frühe Hilfen"));
        begin(place, LocalDate.of(2026, 10, 1), Station.INTEGRATED_PLANNING);
        pause(town, coordinator, LocalDate.of(2026, 11, 2), Station.STEERING_STRUCTURE,
                "Eine Koordinationsstelle ist unbesetzt; die Klärung der Befugnisse wartet auf die Neubesetzung.");
    }

    private void inTheFirstRound(Municipality town, PersonId coordinator) {
        start(town, coordinator, LocalDate.of(2026, 8, 31));
        rate(town, coordinator, LocalDate.of(2026, 9, 7), Map.of(PreventionStandard.S1_1, Rating.BEGUN, PreventionStandard.S3_2, Rating.BEGUN,
                PreventionStandard.Q3, Rating.LARGELY));
        choose(town, coordinator, LocalDate.of(2026, 9, 21), Station.GOAL_SETTING, Station.STEERING_STRUCTURE);
    }

    private void start(Municipality town, PersonId by, LocalDate on) {
        clock.travelTo(on);
        starting.start(town, actors.actor(by), on);
    }

    private void rate(Municipality town, PersonId by, LocalDate on, Map<PreventionStandard, Rating> ratings) {
        clock.travelTo(on);
        Map<String, List<String>> answers = new HashMap<>();
        ratings.forEach((standard, rating) -> answer(answers, standard.crossesStations() ? "crossCuttingStandards" : "stationStandards",
                standard, rating, "Gespräch der Projektgruppe vom " + German.day(on)));
        submit(town, by, "rateStandards", answers);
    }

    private void choose(Municipality town, PersonId by, LocalDate on, Station... stations) {
        clock.travelTo(on);
        Map<String, List<String>> answers = new HashMap<>();
        for (Station station : stations) {
            answers.put("stations." + station.code() + ".chosen", List.of("true"));
        }
        submit(town, by, "chooseStations", answers);
    }

    private void add(Municipality town, PersonId by, LocalDate on, Station station, Scope scope) {
        clock.travelTo(on);
        steering.add(town, station, scope, actors.actor(by), on);
    }

    private void pause(Municipality town, PersonId by, LocalDate on, Station station, String reason) {
        clock.travelTo(on);
        steering.pause(town, run(town, station).id(), reason, actors.actor(by), on);
    }

    private void end(Municipality town, PersonId by, LocalDate on, Station station, String reason) {
        clock.travelTo(on);
        steering.end(town, run(town, station).id(), reason, actors.actor(by), on);
    }

    private void pass(DemoTown place, PersonId by, LocalDate on, Station station, Map<PreventionStandard, Rating> ratings, String evidence) {
        Municipality town = place.municipality();
        stations.work(place, run(town, station));
        clock.travelTo(on);
        Map<String, List<String>> answers = new HashMap<>(Map.of("outcome", List.of(OUTCOMES.get(station))));
        ratings.forEach((standard, rating) -> {
            answer(answers, "standards", standard, rating, evidence);
            answers.put("standards." + standard + ".nextStep", List.of(NEXT_STEPS.getOrDefault(standard, "")));
        });
        submit(town, by, run(town, station), answers);
    }

    private void begin(DemoTown place, LocalDate on, Station station) {
        clock.travelTo(on);
        stations.begin(place, run(place.municipality(), station));
    }

    private void takeStock(Municipality town, PersonId by, LocalDate on) {
        clock.travelTo(on);
        submit(town, by, "takeStock", Map.of(
                "workedWell", List.of("Leitbild und Aktionsplan greifen ineinander, die Wege zwischen den Ämtern sind kürzer geworden."),
                "nextSteps", List.of("In der zweiten Runde stehen die gemeinsamen Daten im Mittelpunkt; die Befugnisse der Koordination werden geklärt."),
                "course", List.of("NEXT_ROUND"), "meetingForm", List.of("SITTING"), "takenOn", List.of(German.day(on)),
                "agendaItem", List.of("TOP 5")));
    }

    private static void answer(Map<String, List<String>> answers, String group, PreventionStandard standard, Rating rating, String evidence) {
        answers.put(group + "." + standard + ".rating", List.of(rating.name()));
        if (rating.needsEvidence()) {
            answers.put(group + "." + standard + ".evidence", List.of(evidence));
        }
    }

    private StationRun run(Municipality town, Station station) {
        return runs.of(town.id(), station).get(0);
    }

    private void submit(Municipality town, PersonId by, String formId, Map<String, List<String>> answers) {
        Actor actor = actors.actor(by);
        String key = cycles.newest(town.id()).orElseThrow().businessKey(town);
        submit(list.openOf(town.id(), key, actor).stream().filter(task -> task.formId().equals(formId)).findFirst().orElseThrow(), actor, answers);
    }

    private void submit(Municipality town, PersonId by, StationRun run, Map<String, List<String>> answers) {
        Actor actor = actors.actor(by);
        submit(list.openOf(town.id(), run.businessKey(town), actor).get(0), actor, answers);
    }

    private void submit(TaskList.Item task, Actor by, Map<String, List<String>> answers) {
        desk.claim(task.id(), by);
        desk.submit(task.id(), by, new FormInput(answers));
    }
}
