package de.zielkreis.municipalities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class SeparationPageTests {

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private MockMvc mvc;

    private Town town;

    @BeforeEach
    void found() {
        town = towns.found();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/goal-matrix", "/goal-matrix.xlsx", "/goal-matrix.csv",
            "/goal-matrix.ods?day=2026-01-01", "/goal-matrix/export", "/quarters", "/quarters/2026-Q4",
            "/results", "/results?quarter=2026-Q4", "/cycle", "/cycle/standards", "/cycle/diagram", "/cycle/diagram/qualityCycle/1.bpmn",
            "/cycle/goalSetting", "/cycle/goalSetting/diagram", "/cycle/goalSetting/start", "/bodies", "/bodies/new"})
    void aForeignMunicipalityAnswersLikeAnUnknownOne(String page) throws Exception {
        towns.goal(town, "Elternkurse");
        quarters.open(town);
        Session stranger = browser.signIn(towns.found().login('k'));

        String foreign = refused(stranger, "/municipalities/" + town.key() + page);
        String unknown = refused(stranger, "/municipalities/ZZZ" + page);

        assertThat(foreign).isEqualTo(unknown);
    }

    @Test
    void aQuarterCannotBeOpenedFromOutside() throws Exception {
        towns.goal(town, "Elternkurse");

        browser.signIn(towns.found().login('k')).send("/municipalities/" + town.key() + "/quarters",
                Map.of("quarter", List.of("2026-Q4"))).andExpect(status().isNotFound());

        assertThat(quarters.tasks(town)).isEmpty();
    }

    @Test
    void aRoleThatMayNotOpenAQuarterIsToldSo() throws Exception {
        towns.goal(town, "Elternkurse");

        browser.signIn(town.login('l')).send("/municipalities/" + town.key() + "/quarters",
                Map.of("quarter", List.of("2026-Q4"))).andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Dafür reicht Ihre Rolle nicht")));
    }

    @Test
    void aQuarterThatIsNoneAnswersLikeAnUnknownOne() throws Exception {
        browser.signIn(town.login('k')).open("/municipalities/" + town.key() + "/quarters/2026-Q9").andExpect(status().isNotFound());
        browser.signIn(town.login('k')).open("/municipalities/" + town.key() + "/goal-matrix.xlsx?quarter=gestern")
                .andExpect(status().isNotFound());
    }

    @Test
    void theTaskListOfAnotherTownShowsNothingOfThisOne() throws Exception {
        towns.goal(town, "Geheimes Vorhaben");
        quarters.open(town);

        browser.signIn(towns.found().login('k')).open("/tasks").andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Geheimes Vorhaben"))));
    }

    @Test
    void withoutSignInEveryPageLeadsToTheForm() throws Exception {
        mvc.perform(get("/tasks")).andExpect(redirectedUrlPattern("**/login"));
        mvc.perform(get("/municipalities/" + town.key())).andExpect(redirectedUrlPattern("**/login"));
    }

    @Test
    void aWrongPasswordIsRefusedWithoutTellingWhichPartIsWrong() throws Exception {
        mvc.perform(formLogin().user(town.login('k')).password("falsch")).andExpect(redirectedUrl("/login?error"));
        mvc.perform(formLogin().user("niemand").password("falsch")).andExpect(redirectedUrl("/login?error"));
        mvc.perform(get("/login?error")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Anmeldename oder Passwort stimmen nicht")));
    }

    @Test
    void theLoginNameDoesNotMindCapitals() throws Exception {
        mvc.perform(formLogin().user(" " + town.login('k').toUpperCase() + " ").password(Towns.PASSWORD))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void everyPageCarriesTheContentSecurityPolicy() throws Exception {
        mvc.perform(get("/login")).andExpect(header().string("Content-Security-Policy",
                "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'"));
    }

    @Test
    void neitherConsoleNorActuatorNorEngineApiCanBeReached() throws Exception {
        Session coordinator = browser.signIn(town.login('k'));
        for (String address : List.of("/h2-console", "/actuator", "/actuator/env", "/engine-rest/engine", "/camunda/app", "/no-such-page")) {
            coordinator.open(address).andExpect(status().isNotFound());
        }
        mvc.perform(get("/actuator/health")).andExpect(status().isOk());
    }

    @Test
    void eachRoleIsLedToItsOwnStartPage() throws Exception {
        browser.signIn(town.login('k')).open("/").andExpect(redirectedUrl("/municipalities/" + town.key()));
        browser.signIn(town.login('l')).open("/municipalities/" + town.key())
                .andExpect(content().string(containsString("Stand heute exportieren")));
        browser.signIn("fachberatung", "zielkreis").open("/")
                .andExpect(content().string(containsString("Kommunen, die Sie begleiten")));
        browser.signIn("betrieb", "zielkreis").open("/")
                .andExpect(content().string(containsString("Diese Installation")));
    }

    @Test
    void aRoleThatHasEndedOpensNothingAnyMore() throws Exception {
        Session leader = browser.signIn(town.login('l'));
        leader.open("/municipalities/" + town.key()).andExpect(status().isOk());

        towns.endRoles(town.leader(), Towns.TODAY.minusDays(1));

        leader.open("/municipalities/" + town.key()).andExpect(status().isNotFound());
    }

    @Test
    void aRoleStillHoldsOnItsLastDay() throws Exception {
        towns.endRoles(town.leader(), Towns.TODAY);

        browser.signIn(town.login('l')).open("/municipalities/" + town.key()).andExpect(status().isOk());
    }

    @Test
    void theOperatorSeesNoMunicipality() throws Exception {
        browser.signIn("betrieb", "zielkreis").open("/municipalities/BI/goal-matrix").andExpect(status().isNotFound());
    }

    @Test
    void theAdvisoryOfficeSeesOnlyWhatItAccompanies() throws Exception {
        Session adviser = browser.signIn("fachberatung", "zielkreis");

        adviser.open("/municipalities/BI/goal-matrix").andExpect(status().isOk());
        adviser.open("/municipalities/" + town.key() + "/goal-matrix").andExpect(status().isNotFound());
    }

    private static String refused(Session session, String address) throws Exception {
        return session.open(address).andExpect(status().isNotFound()).andReturn().getResponse().getContentAsString()
                .replaceAll("name=\"_(csrf|once)\" value=\"[^\"]*\"", "");
    }
}
