package de.zielkreis.cycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.CycleState;
import de.zielkreis.cycle.PreventionStandard;
import de.zielkreis.cycle.RunState;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Rounds;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CyclePageTests {

    @Autowired private Towns towns;
    @Autowired private Rounds rounds;
    @Autowired private Browserless browser;
    @Autowired private EntityManagerFactory entities;

    private Town town;
    private String cycle;

    @BeforeEach
    void found() {
        town = towns.found();
        cycle = "/municipalities/" + town.key() + "/cycle";
    }

    @Test
    void aCoordinatorBeginsTheFirstRound() throws Exception {
        Session coordinator = browser.signIn(town.login('k'));
        coordinator.open(cycle).andExpect(content().string(containsString("Runde 1 beginnen")));

        coordinator.send(cycle, Map.of()).andExpect(redirectedUrl(cycle));

        assertThat(rounds.cycle(town).state()).isEqualTo(CycleState.RATING);
        coordinator.open(cycle).andExpect(content().string(allOf(containsString("Standards einschätzen"), not(containsString("Runde 1 beginnen")))));
    }

    @Test
    void theOthersReadAndBeginNothing() throws Exception {
        Session leader = browser.signIn(town.login('l'));

        leader.open(cycle).andExpect(status().isOk()).andExpect(content().string(not(containsString("Runde 1 beginnen"))));
        leader.send(cycle, Map.of()).andExpect(status().isForbidden());
        browser.signIn(town.login('s')).open(cycle).andExpect(status().isOk());
    }

    @Test
    void everyStationSaysHowItStandsInThePictureAndInTheTable() throws Exception {
        rounds.start(town);
        rounds.rate(town, Map.of(PreventionStandard.S3_1, "FULLY"));
        rounds.choose(town, Station.STEERING_STRUCTURE, Station.GOAL_SETTING);
        rounds.pause(town, rounds.run(town, Station.GOAL_SETTING));

        String page = browser.signIn(town.login('k')).open(cycle).andReturn().getResponse().getContentAsString();

        assertThat(page).contains("1 Station läuft", "pausiert", "noch nicht begonnen", "1 von 2 Standards mindestens weitgehend erfüllt, 1 offene Aufgabe",
                "1 von 2<span class=\"reason\">begonnen</span>", "0 von 3 Standards mindestens weitgehend erfüllt, keine offene Aufgabe");
    }

    @Test
    void recommendationsShowTheirReasonAndLockNothing() throws Exception {
        rounds.start(town);
        rounds.rate(town, Map.of());
        Session coordinator = browser.signIn(town.login('k'));
        String task = "/tasks/" + rounds.task(town, "chooseStations").id();
        coordinator.send(task + "/claim", Map.of());
        coordinator.open(task).andExpect(content().string(allOf(
                containsString("Empfohlen: Es gibt noch kein beschlossenes Leitbild."),
                containsString("Zurzeit nicht empfohlen: Gemeinsame Planung braucht gemeinsame Daten"))));

        rounds.choose(town, Station.INTEGRATED_PLANNING);

        assertThat(rounds.run(town, Station.INTEGRATED_PLANNING).state()).isEqualTo(RunState.RUNNING);
        coordinator.open(cycle).andExpect(content().string(allOf(containsString("Was sich anbietet"), containsString("Sie binden niemanden"))));
    }

    @Test
    void aStationPageShowsRunsTasksAndRatingsOverTheRounds() throws Exception {
        rounds.startWith(town, Station.GOAL_SETTING);
        rounds.pass(town, rounds.run(town, Station.GOAL_SETTING), "LARGELY");
        rounds.takeStock(town, town.member(), "NEXT_ROUND");
        rounds.rate(town, Map.of(PreventionStandard.S2_1, "FULLY"));
        rounds.choose(town, Station.GOAL_SETTING);

        browser.signIn(town.login('s')).open(cycle + "/goalSetting").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Runde 1"), containsString("Runde 2"), containsString("weitgehend"), containsString("vollständig"),
                containsString("Protokoll vom 1.12.2026"), containsString("Ein gemeinsames Papier."), not(containsString("Pausieren")))));
        browser.signIn(town.login('k')).open(cycle + "/goalSetting").andExpect(content().string(containsString("Pausieren")));
    }

    @Test
    void aCoordinatorLetsAStationJoinPausesItResumesItAndEndsIt() throws Exception {
        rounds.startWith(town, Station.GOAL_SETTING);
        Session coordinator = browser.signIn(town.login('k'));

        coordinator.send(cycle + "/dataAcquisition/start", Map.of("scope", List.of("PLANNING_AREA"), "scopeName", List.of("Innenstadt")))
                .andExpect(redirectedUrl(cycle + "/dataAcquisition"));
        String run = cycle + "/dataAcquisition/runs/" + rounds.run(town, Station.DATA_ACQUISITION).id();
        coordinator.open(run + "/pause").andExpect(status().isOk());
        coordinator.send(run + "/pause", Map.of()).andExpect(redirectedUrl(cycle + "/dataAcquisition"));
        assertThat(rounds.run(town, Station.DATA_ACQUISITION).state()).isEqualTo(RunState.PAUSED);
        coordinator.send(run + "/resume", Map.of()).andExpect(redirectedUrl(cycle + "/dataAcquisition"));
        coordinator.send(run + "/end", Map.of("reason", List.of("Der Auftrag ist entfallen."))).andExpect(redirectedUrl(cycle + "/dataAcquisition"));

        assertThat(rounds.run(town, Station.DATA_ACQUISITION).state()).isEqualTo(RunState.ENDED);
        coordinator.open(cycle + "/dataAcquisition").andExpect(content().string(containsString("Der Auftrag ist entfallen.")));
        coordinator.send(run + "/resume", Map.of()).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Diese Station pausiert nicht")));
    }

    @Test
    void anEndWithoutAReasonIsRefusedAtItsField() throws Exception {
        rounds.startWith(town, Station.GOAL_SETTING);
        StationRun run = rounds.run(town, Station.GOAL_SETTING);

        browser.signIn(town.login('k')).send(cycle + "/goalSetting/runs/" + run.id() + "/end", Map.of("reason", List.of(" ")))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Bitte ausfüllen.")));

        assertThat(rounds.run(town, Station.GOAL_SETTING).state()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void aPartWithoutANameIsRefusedAtItsField() throws Exception {
        rounds.startWith(town, Station.GOAL_SETTING);

        browser.signIn(town.login('k')).send(cycle + "/dataAcquisition/start", Map.of("scope", List.of("NETWORK_PART")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Bitte den Planungsraum oder den Teil des Netzwerks benennen.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/goalSetting/start", "/goalSetting/runs/RUN/pause", "/goalSetting/runs/RUN/end", "/goalSetting/runs/RUN/resume"})
    void onlyCoordinatorsAct(String act) throws Exception {
        rounds.startWith(town, Station.GOAL_SETTING);
        String address = cycle + act.replace("RUN", rounds.run(town, Station.GOAL_SETTING).id().toString());

        browser.signIn(town.login('s')).send(address, Map.of("scope", List.of("WHOLE"), "reason", List.of("Darum"))).andExpect(status().isForbidden());
    }

    @Test
    void aRunOfAnotherTownAnswersLikeAnUnknownOne() throws Exception {
        Town other = towns.found();
        rounds.startWith(town, Station.GOAL_SETTING);
        rounds.startWith(other, Station.GOAL_SETTING);
        Session coordinator = browser.signIn(town.login('k'));

        coordinator.open(cycle + "/goalSetting/runs/" + rounds.run(other, Station.GOAL_SETTING).id() + "/end").andExpect(status().isNotFound());
        coordinator.open(cycle + "/dataAcquisition/runs/" + rounds.run(town, Station.GOAL_SETTING).id() + "/end").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/coffeeBreak", "/coffeeBreak/diagram", "/coffeeBreak/start", "/diagram/quarterlyReview/1.bpmn", "/diagram/qualityCycle/999.bpmn", "/diagram?version=999", "/goalSetting/runs/x/end"})
    void whatIsNoStationIsNotFound(String address) throws Exception {
        int answer = browser.signIn(town.login('k')).open(cycle + address).andReturn().getResponse().getStatus();

        assertThat(answer).isIn(400, 404);
    }

    @Test
    void theDiagramCountsWhatIsOpenAndTheTableSaysTheSame() throws Exception {
        rounds.startWith(town, Station.GOAL_SETTING, Station.STEERING_STRUCTURE);
        rounds.add(town, Station.DATA_ACQUISITION);
        Session coordinator = browser.signIn(town.login('k'));

        coordinator.open(cycle + "/diagram").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("data-element=\"CallActivity_Station\" data-count=\"2\""),
                containsString("data-element=\"CallActivity_FurtherStation\" data-count=\"1\""),
                containsString("data-element=\"UserTask_RateStandards\" data-count=\"0\""))));
        coordinator.open(cycle + "/diagram/qualityCycle/1.bpmn").andExpect(status().isOk())
                .andExpect(content().string(containsString("<bpmn:process id=\"qualityCycle\"")));
        coordinator.open(cycle + "/goalSetting/diagram").andExpect(content().string(containsString(
                "/tasks/" + rounds.tasks(town, rounds.run(town, Station.GOAL_SETTING)).get(0).id())));
    }

    @Test
    void anAdvisoryOfficeSeesWhatHasBeenGoneThroughAndNothingElse() throws Exception {
        rounds.startWith(town, Station.GOAL_SETTING, Station.STEERING_STRUCTURE, Station.DATA_ACQUISITION);
        rounds.pass(town, rounds.run(town, Station.GOAL_SETTING), "LARGELY");
        rounds.end(town, rounds.run(town, Station.DATA_ACQUISITION));
        Session adviser = browser.signIn(towns.adviser(List.of(town.municipality())));

        adviser.open("/cycle").andExpect(status().isOk()).andExpect(content().string(allOf(containsString(town.municipality().name()),
                containsString("tragfähig"))));
        String page = adviser.open(cycle).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("abgeschlossen").doesNotContain("läuft seit", "mit Grund beendet", "Was sich anbietet", "Verlauf der Runden", "offene Aufgabe");
        adviser.open(cycle + "/goalSetting").andExpect(content().string(containsString("Ein gemeinsames Papier.")));
        adviser.open(cycle + "/dataAcquisition").andExpect(content().string(not(containsString("Der Auftrag ist entfallen."))));
        adviser.open(cycle + "/diagram").andExpect(status().isForbidden());
    }

    @Test
    void theTableOfAllMunicipalitiesIsForAdvisoryOfficesOnly() throws Exception {
        browser.signIn(town.login('k')).open("/cycle").andExpect(status().isNotFound());
    }

    @Test
    void thePageAsksTheDatabaseAsOftenForManyRoundsAsForOne() throws Exception {
        rounds.startWith(town, Station.GOAL_SETTING);
        Session coordinator = browser.signIn(town.login('k'));
        coordinator.open(cycle);
        long once = statements(coordinator, cycle);
        long onceForTheStation = statements(coordinator, cycle + "/goalSetting");

        rounds.pass(town, rounds.run(town, Station.GOAL_SETTING), "LARGELY");
        rounds.takeStock(town, town.member(), "NEXT_ROUND");
        rounds.rate(town, Map.of(PreventionStandard.S1_1, "FULLY"));
        rounds.choose(town, Station.values());

        assertThat(statements(coordinator, cycle)).isEqualTo(once);
        assertThat(statements(coordinator, cycle + "/goalSetting")).isEqualTo(onceForTheStation);
    }

    private long statements(Session session, String address) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        session.open(address).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }
}
