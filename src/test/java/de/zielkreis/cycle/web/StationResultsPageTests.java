package de.zielkreis.cycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.Station;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Stations;
import de.zielkreis.fixtures.Stations.Walk;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the stations show what their runs have brought, and the forms of their tasks open. */
@ApplicationTest
class StationResultsPageTests {

    @Autowired private Towns towns;
    @Autowired private Stations stations;
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

    @Test
    void everyStepOpensWithItsFormAndWhatStandsBeside() throws Exception {
        for (Station station : Station.values()) {
            Walk walk = stations.begin(town, station);
            String task = walk.task(walk.waiting().get(0)).id();

            coordinator.open("/tasks/" + task).andExpect(status().isOk()).andExpect(content().string(containsString("Aufgabe übernehmen")));
        }
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
