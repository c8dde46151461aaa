package de.zielkreis.cycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Rounds;
import de.zielkreis.fixtures.Stations.Walk;
import de.zielkreis.fixtures.Stations;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.Occasion;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.tasks.TaskList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of the stations show what their runs have brought, and the forms of their tasks open. */
@ApplicationTest
class StationResultsPageTests {

    @Autowired private Towns towns;
    @Autowired private Stations stations;
    @Autowired private Rounds rounds;
    @Autowired private SubGoals goals;
    @Autowired private GoalHistory history;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Browserless browser;
    @Autowired private SessionFactory sessions;

    private Town town;
    private Session coordinator;

    @BeforeEach
    void aTown() throws Exception {
        town = towns.found();
        coordinator = browser.signIn(town.login('k'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "missionStatement   | Noch gibt es keine Fassung.",
        "goalSetting        | Noch ist kein Workshop festgehalten.",
        "steeringStructure  | noch nicht festgehalten",
        "dataAcquisition    | Noch sind keine Quellen benannt.",
        "integratedPlanning | Noch sind keine Planungen verknüpft.",
        "impactOrientation  | Noch hat niemand eine Wirkungshypothese angesehen."})
    void aStationWithoutResultsSaysSo(String station, String text) throws Exception {
        coordinator.open(address(station)).andExpect(status().isOk()).andExpect(content().string(containsString(text)));
    }

    @Test
    void theLeitbildStandsThereWithItsEditionsAndParticipation() throws Exception {
        Walk walk = stations.begin(town, Station.MISSION_STATEMENT);
        walk.answer("draftMissionStatement", town.coordinator(), "title", "Von Anfang an", "wording", "Alle Kinder wachsen gut auf.");
        walk.answer("involvePeople", town.coordinator(), "participants", "Elternvertretungen", "heldOn", "01.12.2026", "form", "Werkstatt",
                "outcome", "Zustimmung mit Hinweisen", "next", "GO_ON");

        coordinator.open(address("missionStatement")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Fassung 1: Von Anfang an")))
                .andExpect(content().string(containsString("Zustimmung mit Hinweisen")))
                .andExpect(content().string(containsString("kein Stadtteil und keine Zielgruppe einzeln hervorgehoben")));
    }

    @ParameterizedTest
    @EnumSource
    void everyStepOpensWithItsFormAndWhatStandsBeside(Station station) throws Exception {
        rounds.startWith(town, station);
        StationRun run = rounds.run(town, station);

        while (rounds.tasks(town, run).stream().noneMatch(task -> task.formId().equals("rateStation"))) {
            for (TaskList.Item task : rounds.tasks(town, run)) {
                opensWithItsForm(task);
            }
            rounds.workOn(town, run);
            coordinator.open(address(station.code())).andExpect(status().isOk());
        }
        opensWithItsForm(rounds.tasks(town, run).get(0));
    }

    @Test
    void theStepsOfAQualityCircleOpenToo() throws Exception {
        SubGoal draft = draft();
        Walk walk = stations.begin(town, Station.GOAL_SETTING);
        walk.answer("holdPlanningWorkshop", town.coordinator(), "heldOn", "01.12.2026", "participants", "Fünf Ämter", "outcome", "Entwürfe");
        opensWithItsForm(walk.task("checkDraftGoals"));
        walk.answer("checkDraftGoals", town.coordinator(), "goals." + draft.id() + ".verdict", "METRIC_MISSING");
        opensWithItsForm(walk.task("formQualityCircle"));
        walk.answer("formQualityCircle", town.coordinator(), "subject", "Was kommt beim Kind an?", "participants", "Controlling",
                "until", "31.03.2027");
        opensWithItsForm(walk.task("reportQualityCircle"));
        walk.answer("reportQualityCircle", town.coordinator(), "outcome", "Gezählt werden Kurse.");

        coordinator.open(address("goalSetting")).andExpect(status().isOk()).andExpect(content().string(containsString("Gezählt werden Kurse.")))
                .andExpect(content().string(containsString("Messgröße fehlt")));
        coordinator.open(address("impactOrientation")).andExpect(content().string(containsString("Was kommt beim Kind an?")));
    }

    @Test
    void needAndMeansStandSideBySideWithoutARanking() throws Exception {
        Walk walk = stations.begin(town, Station.IMPACT_ORIENTATION);
        walk.answer("reviewHypotheses", town.coordinator());
        walk.answer("compareNeedAndMeans", town.coordinator(), "areas.new1.area", "Nordstadt", "areas.new1.need", "HIGH",
                "areas.new1.means", "LOW");

        opensWithItsForm(walk.task("recordCircleResults"));
        coordinator.open(address("impactOrientation")).andExpect(content().string(containsString("weniger, als der Bedarf nahelegt")))
                .andExpect(content().string(containsString("eine Rangfolge ist das nicht")));
    }

    private void opensWithItsForm(TaskList.Item task) throws Exception {
        Session person = switch (task.formId()) {
            case "adoptRules", "adoptActionPlan" -> browser.signIn(town.login('s'));
            case "anchorCoordination", "endorseMissionStatement" -> browser.signIn(town.login('l'));
            default -> coordinator;
        };
        person.send("/tasks/" + task.id() + "/claim", Map.of());
        person.open("/tasks/" + task.id()).andExpect(status().isOk()).andExpect(content().string(containsString("id=\"task-form\"")));
    }

    private SubGoal draft() {
        return transaction.execute(status -> {
            SubGoal goal = goals.save(new SubGoal(town.guidingGoal(), 1, "Elternkurse", "Elternkurse für alle.", LocalDate.of(2026, 1, 1), null));
            history.note(ChangeAct.CREATED, Occasion.of(town.coordinator().id(), Instant.parse("2026-01-02T11:00:00Z")), goal);
            return goal;
        });
    }

    @Test
    void whatIsMissingInTheSteeringStandsOnItsPageWithTheWayToTheBodies() throws Exception {
        coordinator.open(address("steeringStructure"))
                .andExpect(content().string(containsString("Der Bereich Schule ist in der Steuerungsgruppe nicht vertreten.")))
                .andExpect(content().string(containsString("/municipalities/" + town.key() + "/bodies")));
    }

    @Test
    void theAdvisoryOfficeSeesNoStepsOfAStation() throws Exception {
        Walk walk = stations.begin(town, Station.MISSION_STATEMENT);
        walk.answer("draftMissionStatement", town.coordinator(), "title", "Von Anfang an", "wording", "Alle Kinder wachsen gut auf.");
        Session adviser = browser.signIn(towns.adviser(List.of(town.municipality())));

        adviser.open(address("missionStatement")).andExpect(status().isOk()).andExpect(content().string(not(containsString("Von Anfang an"))));
    }

    @Test
    void aPageAsksAsManyQuestionsForManyResultsAsForFew() throws Exception {
        workshop("Erstes Thema");
        long few = statements();
        workshop("Zweites Thema\nDrittes Thema");
        workshop("Viertes Thema");

        assertThat(statements()).isEqualTo(few);
    }

    private void workshop(String topics) {
        Walk walk = stations.begin(town, Station.GOAL_SETTING);
        walk.answer("holdPlanningWorkshop", town.coordinator(), "heldOn", "01.12.2026", "participants", "Fünf Ämter", "outcome", "Entwürfe",
                "topics", topics);
        walk.answer("checkDraftGoals", town.coordinator());
        walk.answer("circulateDraftPlan", town.coordinator(), "recipients", "Alle Ämter", "answersUntil", "31.12.2026");
    }

    private long statements() throws Exception {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        coordinator.open(address("goalSetting")).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }

    private String address(String station) {
        return "/municipalities/" + town.key() + "/cycle/" + station;
    }
}
