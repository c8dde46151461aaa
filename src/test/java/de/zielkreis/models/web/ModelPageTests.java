package de.zielkreis.models.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.Station;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.OlderModels;
import de.zielkreis.fixtures.OlderModels.Older;
import de.zielkreis.fixtures.Rounds;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Walks;
import de.zielkreis.fixtures.Walks.Going;
import de.zielkreis.models.ModelVersion;
import de.zielkreis.models.process.ModelVersions;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ModelPageTests {

    private static final String MISSION = "missionStatement";
    private static final String MODELS = "/models/" + MISSION;

    @Autowired private Towns towns;
    @Autowired private OlderModels older;
    @Autowired private Walks walks;
    @Autowired private Rounds rounds;
    @Autowired private ModelVersions versions;
    @Autowired private RepositoryService repository;
    @Autowired private Browserless browser;
    @Autowired private EntityManagerFactory entities;

    private Session operator;

    @BeforeEach
    void signIn() throws Exception {
        operator = browser.signIn("betrieb", "zielkreis");
    }

    @Test
    void theListNamesEveryProcessAndWhatRunsUnderOlderVersions() throws Exception {
        begunUnderTheFirstVersion();

        operator.open("/models").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Quartalsauswertung"), containsString("Qualitätskreislauf"), containsString("Kommunales Präventionsleitbild"))));
        operator.open(MODELS).andExpect(content().string(allOf(containsString("neueste"), containsString("planen"))));
        operator.open("/").andExpect(content().string(containsString("/models")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/models", "/models/missionStatement", "/models/missionStatement/plan?from=1&to=1",
            "/models/missionStatement/migrations/00000000-0000-0000-0000-000000000000"})
    void nobodyButTheOperatorSeesThem(String address) throws Exception {
        Town town = towns.found();

        for (char who : new char[] {'k', 's', 'l'}) {
            browser.signIn(town.login(who)).open(address).andExpect(status().isForbidden());
        }
        browser.signIn("fachberatung", "zielkreis").open(address).andExpect(status().isForbidden());
        browser.signIn("verwaltung", "zielkreis").open(address).andExpect(status().isForbidden());
    }

    @Test
    void nobodyButTheOperatorMovesAnything() throws Exception {
        Going going = begunUnderTheFirstVersion();
        Session coordinator = browser.signIn(going.town().login('k'));

        coordinator.send(MODELS + "/migrations", order(going, false)).andExpect(status().isForbidden());
        coordinator.send(MODELS + "/migrations/00000000-0000-0000-0000-000000000000/continue", Map.of()).andExpect(status().isForbidden());
        coordinator.open("/").andExpect(content().string(not(containsString("Modellversionen"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/models/coffeeBreak", "/models/missionStatement/plan?from=999&to=1", "/models/missionStatement/plan?from=x&to=1",
            "/models/coffeeBreak/plan?from=1&to=1", "/models/missionStatement/migrations/x",
            "/models/missionStatement/migrations/00000000-0000-0000-0000-000000000000"})
    void whatDoesNotExistIsNotFound(String address) throws Exception {
        operator.open(address).andExpect(status().isNotFound());
    }

    @Test
    void planDryRunMigrationAndReportFollowOneAnother() throws Exception {
        Going stuck = begunUnderTheFirstVersion();
        String plan = MODELS + "/plan?from=" + version(stuck).number() + "&to=" + newest().number();

        operator.open(plan).andExpect(content().string(allOf(containsString("Leitbild erarbeiten"), containsString("Nicht alle Vorgänge"),
                containsString("Leitbild entwerfen"), containsString("nur Kommune " + stuck.town().key()))));
        String tried = sent(stuck, true);
        operator.open(tried).andExpect(content().string(allOf(containsString("Geändert ist noch nichts"),
                containsString("Diesen Schritt gibt es in der anderen Version nicht."))));
        stuck.step();
        String moved = sent(stuck, false);

        operator.open(moved).andExpect(content().string(allOf(containsString("Die Umstellung ist fertig."), containsString("Bodo Beispielbetrieb"),
                containsString("Standards der Station einschätzen"))));
        operator.open(MODELS).andExpect(content().string(allOf(containsString("Probelauf von Version"), containsString("Umstellung von Version"))));
        assertThat(version(stuck).newest()).isTrue();
    }

    @Test
    void theReportShowsNothingOfTheMunicipalityButItsKey() throws Exception {
        Going going = begunUnderTheFirstVersion();

        operator.open(sent(going, true)).andExpect(content().string(allOf(containsString(going.town().key()),
                not(containsString(going.town().municipality().name())), not(containsString("Kora Testperson")))));
    }

    @Test
    void anOrderThatMakesNoSenseIsRefused() throws Exception {
        Going going = begunUnderTheFirstVersion();
        String number = "" + version(going).number();

        operator.send(MODELS + "/migrations", Map.of("from", List.of(number), "to", List.of(number), "dryRun", List.of("true")))
                .andExpect(status().isUnprocessableEntity());
        operator.send(MODELS + "/migrations", Map.of("from", List.of(number), "to", List.of("" + newest().number()), "dryRun", List.of("true"),
                "municipality", List.of("Nirgendwo"))).andExpect(status().isUnprocessableEntity());
        operator.send(MODELS + "/migrations", Map.of("from", List.of(number))).andExpect(status().isBadRequest());
        operator.send(MODELS + "/migrations", Map.of("from", List.of("999"), "to", List.of("1"), "dryRun", List.of("true")))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatHasEndedCannotBeContinued() throws Exception {
        operator.send(sent(begunUnderTheFirstVersion(), true) + "/continue", Map.of()).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Hier ist nichts mehr fortzusetzen")));
    }

    @Test
    void theListOfReportsCostsTheSameHoweverManyThereAre() throws Exception {
        Going going = begunUnderTheFirstVersion();
        sent(going, true);
        operator.open(MODELS);
        long one = statements(MODELS);
        sent(going, true);
        sent(going, true);

        assertThat(statements(MODELS)).isEqualTo(one);
    }

    @Test
    void theDiagramDrawsTheVersionThatRuns() throws Exception {
        Town town = towns.found();
        older.under(new Older(MISSION, 1), () -> {
            rounds.startWith(town, Station.MISSION_STATEMENT);
            return null;
        });
        String diagram = "/municipalities/" + town.key() + "/cycle/missionStatement/diagram";
        Session coordinator = browser.signIn(town.login('k'));
        int number = version(walks.found(town, MISSION, rounds.run(town, Station.MISSION_STATEMENT).businessKey(town.municipality()))).number();

        coordinator.open(diagram).andExpect(content().string(allOf(containsString("Leitbild erarbeiten"),
                containsString("missionStatement/" + number + ".bpmn"), containsString("früheren Version"), not(containsString("Leitbild entwerfen")))));
        coordinator.open("/municipalities/" + town.key() + "/cycle/diagram/missionStatement/" + number + ".bpmn")
                .andExpect(content().string(containsString("UserTask_WorkOnStation")));
        coordinator.open("/municipalities/" + town.key() + "/cycle/goalSetting/diagram").andExpect(content().string(not(containsString("früheren Version"))));
    }

    private Going begunUnderTheFirstVersion() {
        return older.under(new Older(MISSION, 1), () -> walks.begin(towns.found(), MISSION));
    }

    /** The address of the report. */
    private String sent(Going going, boolean dryRun) throws Exception {
        return operator.send(MODELS + "/migrations", order(going, dryRun)).andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
    }

    private Map<String, List<String>> order(Going going, boolean dryRun) {
        return Map.of("from", List.of("" + version(going).number()), "to", List.of("" + newest().number()), "dryRun", List.of("" + dryRun),
                "municipality", List.of(going.town().key()));
    }

    private ModelVersion version(Going going) {
        return versions.of(MISSION, repository.getProcessDefinition(going.instance().getProcessDefinitionId()).getVersion());
    }

    private ModelVersion newest() {
        return versions.of(MISSION).get(0);
    }

    private long statements(String address) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        operator.open(address);
        return statistics.getPrepareStatementCount();
    }
}
