package de.zielkreis.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.municipalities.Person;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders;
import org.springframework.test.web.servlet.MockMvc;

/** What people do from the list: keep views, hand over, take several, come back; and what survives the end of a session. */
@ApplicationTest
@Tag("database")
class TaskListPageTests {

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private MockMvc mvc;
    @Autowired private EntityManagerFactory entities;

    private Town town;
    private TownGoal goal;
    private Session kora;
    private String veraLogin;
    private Person vera;
    private Session colleague;
    private String task;

    @BeforeEach
    void anOpenQuarterAndTwoCoordinators() throws Exception {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
        towns.goal(town, "Familienbüro");
        veraLogin = towns.coordinator(town, "Vera Testperson");
        vera = towns.person(veraLogin);
        quarters.open(town);
        kora = browser.signIn(town.login('k'));
        colleague = browser.signIn(veraLogin);
        task = "/tasks/" + quarters.taskAbout(town, goal).id();
    }

    @Test
    void aViewIsKeptUnderANameAndTheListOpensWithIt() throws Exception {
        kora.send("/tasks/views", fields("name", "Überfälliges", "_list", "due=OVERDUE")).andExpect(redirectedUrl("/tasks?due=OVERDUE"));
        String page = body(kora, "/tasks?due=OVERDUE");
        assertThat(page).contains("Überfälliges", "Immer mit dieser Ansicht beginnen", "Zu diesem Filter passt zurzeit keine Aufgabe");
        String standard = page.replaceAll("(?s).*action=\"(/tasks/views/[0-9a-f-]+)/standard\".*", "$1");

        kora.send(standard + "/standard", fields("_list", "due=OVERDUE")).andExpect(status().isFound());
        assertThat(body(kora, "/tasks")).contains("Zu diesem Filter passt zurzeit keine Aufgabe");
        assertThat(body(kora, "/tasks?all=")).contains("Elternkurse");
        colleague.send(standard + "/forget", Map.of()).andExpect(status().isNotFound());
        assertThat(body(colleague, "/tasks")).doesNotContain("Überfälliges");
        kora.send(standard + "/forget", Map.of()).andExpect(status().isFound());
        assertThat(body(kora, "/tasks")).doesNotContain("Überfälliges");
    }

    @Test
    void aViewWithoutANameIsRefusedInWords() throws Exception {
        kora.send("/tasks/views", fields("name", " ", "_list", "")).andExpect(flash().attribute("viewError", "Bitte geben Sie der Ansicht einen Namen."));
    }

    @Test
    void afterATaskOneIsBackAtTheSamePlaceWithTheNextTaskInFocus() throws Exception {
        String other = quarters.tasks(town).stream().map(item -> item.id()).filter(id -> !task.endsWith(id)).findFirst().orElseThrow();
        Map<String, List<String>> answers = Quarters.assessment(goal, "100");
        answers.put("_list", List.of("whose=MINE&order=TOPIC&evil=%0d%0aLocation:x"));

        kora.send(task, answers).andExpect(redirectedUrl("/tasks?whose=MINE&order=TOPIC")).andExpect(flash().attribute("focus", other));
    }

    @Test
    void aTaskIsHandedOverWithAWordAndWithTheDraft() throws Exception {
        kora.send(task + "/put-aside", fields("wentWell", "Die Kurse sind voll.", "_then", "hand-over")).andExpect(redirectedUrl(task + "/hand-over"));
        kora.open(task + "/hand-over").andExpect(content().string(containsString("Vera Testperson")))
                .andExpect(content().string(not(containsString("Stefan Testperson"))));
        kora.send(task + "/hand-over", fields("to", town.member().id().toString())).andExpect(status().isUnprocessableEntity());
        kora.send(task + "/hand-over", fields("to", vera.id().toString(), "note", "Bitte den Wert prüfen.")).andExpect(redirectedUrl("/tasks"));

        colleague.open(task).andExpect(content().string(containsString("Kora Testperson hat Ihnen die Aufgabe am 09.12.2026 weitergegeben.")))
                .andExpect(content().string(containsString("Bitte den Wert prüfen.")))
                .andExpect(content().string(containsString("Die Kurse sind voll.")))
                .andExpect(content().string(containsString("Im Formular steht der Entwurf von Kora Testperson")));
        kora.send(task + "/hand-over", fields("to", vera.id().toString())).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Vera Testperson am 09.12.2026")));
        kora.open("/tasks/involved").andExpect(content().string(containsString("Elternkurse")));
    }

    @Test
    void theReceiverKeepsTheirOwnDraftAndMayFetchTheOther() throws Exception {
        kora.send(task + "/hand-over", fields("to", vera.id().toString()));
        colleague.send(task + "/draft", fields("wentWell", "Veras Worte"));
        colleague.send(task + "/hand-over", fields("to", town.coordinator().id().toString()));
        kora.send(task + "/draft", fields("wentWell", "Koras Worte"));
        kora.send(task + "/hand-over", fields("to", vera.id().toString()));

        colleague.open(task).andExpect(content().string(containsString("Veras Worte"))).andExpect(content().string(not(containsString("Koras Worte"))));
        colleague.open(task + "?draft=left").andExpect(content().string(containsString("Koras Worte")));
    }

    @Test
    void theDraftOfAGivenBackTaskWaitsForWhoeverTakesItOver() throws Exception {
        kora.send(task + "/give-back", fields("wentWell", "Die Kurse sind voll."));
        colleague.open(task).andExpect(content().string(containsString("Der Entwurf von Kora Testperson")))
                .andExpect(content().string(not(containsString("Die Kurse sind voll."))));
        colleague.send(task + "/claim", Map.of());

        colleague.open(task).andExpect(content().string(containsString("Die Kurse sind voll.")))
                .andExpect(content().string(containsString("Im Formular steht der Entwurf von Kora Testperson")));
        kora.open(task).andExpect(content().string(not(containsString("Die Kurse sind voll."))));
    }

    @Test
    void wordsKeepTheirAuthorHoweverOftenATaskIsGivenBack() throws Exception {
        kora.send(task + "/give-back", fields("wentWell", "Die Kurse sind voll."));
        colleague.send(task + "/claim", Map.of());
        colleague.send(task + "/give-back", Map.of());
        Session third = browser.signIn(towns.coordinator(town, "Dora Testperson"));
        third.send(task + "/claim", Map.of());

        third.open(task).andExpect(content().string(containsString("Im Formular steht der Entwurf von Kora Testperson")));
    }

    @Test
    void whoTakesAGivenBackTaskOverKeepsTheirOwnDraftAndMayFetchTheOther() throws Exception {
        kora.send(task + "/hand-over", fields("to", vera.id().toString()));
        colleague.send(task + "/give-back", fields("wentWell", "Veras Worte"));
        kora.send(task + "/claim", Map.of());
        kora.send(task + "/give-back", fields("wentWell", "Koras Worte"));
        colleague.send(task + "/claim", Map.of());

        colleague.open(task).andExpect(content().string(containsString("Veras Worte"))).andExpect(content().string(not(containsString("Koras Worte"))));
        colleague.open(task + "?draft=left").andExpect(content().string(containsString("Koras Worte")));
    }

    @Test
    void theRowSaysWhoIsWorkingOnItAndSinceWhen() throws Exception {
        kora.send(task + "/draft", fields("wentWell", "Angefangen")).andExpect(status().isOk())
                .andExpect(content().string(startsWith("Entwurf gespeichert um ")));

        colleague.open("/tasks").andExpect(content().string(containsString("In Arbeit bei Kora Testperson")))
                .andExpect(content().string(containsString("Kora Testperson arbeitet daran, Entwurf von heute, ")));
        kora.open("/tasks").andExpect(content().string(containsString("Weiterarbeiten")));
        colleague.send(task + "/draft", fields("wentWell", "Dazwischen")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Dazwischen")));
    }

    @Test
    void severalTasksGetADateEachForItself() throws Exception {
        List<String> ids = quarters.tasks(town).stream().map(item -> item.id()).toList();
        Map<String, List<String>> both = Map.of("task", ids, "day", List.of("20.12.2026"));

        browser.signIn(town.login('s')).send("/tasks/many/due", both).andExpect(flash().attributeCount(1));
        kora.send("/tasks/many/due", both).andExpect(flash().attribute("message", "2 Aufgaben mit neuer Frist."));
        kora.open("/tasks").andExpect(content().string(containsString("So, 20.12.")));
        kora.send("/tasks/many/due", Map.of("task", ids, "day", List.of("31.12.2026")))
                .andExpect(flash().attributeExists("left")).andExpect(flash().attribute("message", (Object) null));
        kora.send("/tasks/many/due", Map.of("task", ids, "day", List.of("bald"))).andExpect(flash().attributeExists("manyError", "chosen"));
        kora.send("/tasks/many/claim", Map.of()).andExpect(flash().attributeExists("manyError"));
    }

    @Test
    void severalTasksAreTakenOverAndTheReportSaysWhichAreNot() throws Exception {
        quarters.assess(town, goal, "10");
        String taken = quarters.tasks(town).get(0).id();

        colleague.send("/tasks/many/claim", Map.of("task", List.of(taken, "unknown"))).andExpect(flash().attributeExists("left"))
                .andExpect(flash().attribute("message", (Object) null));
    }

    @Test
    void whoseTurnItIsNamesPeopleForTheCoordinationOnly() throws Exception {
        String turns = "/municipalities/" + town.key() + "/turns";
        quarters.assess(town, goal, "100");

        assertThat(body(kora, turns)).contains("Kora Testperson", "1 von 2 beantwortet", "Als Nächstes:", "Schon beantwortet: 1");
        assertThat(body(browser.signIn(town.login('l')), turns)).contains("Was noch offen ist").doesNotContain("Kora Testperson", "Elternkurse");
        browser.signIn(towns.found().login('k')).open(turns).andExpect(status().isNotFound());
        browser.signIn(towns.networkMember(town)).open(turns).andExpect(status().isForbidden());
    }

    @Test
    void whatIsSentAfterTheEndOfASessionStandsInTheFormAfterSignIn() throws Exception {
        MockHttpServletResponse signedIn = mvc.perform(SecurityMockMvcRequestBuilders.formLogin("/login").user(town.login('k')).password(Towns.PASSWORD))
                .andReturn().getResponse();
        Cookie person = signedIn.getCookie("zielkreis-person");
        MockHttpSession fresh = new MockHttpSession();

        mvc.perform(post(task).session(fresh).cookie(person).header("Origin", "http://localhost").param("wentWell", "Alles Getippte").param("_form", task))
                .andExpect(redirectedUrl("/login?expired"));
        mvc.perform(post("/login").session(fresh).cookie(person).param("username", town.login('k')).param("password", Towns.PASSWORD).with(csrf()))
                .andExpect(redirectedUrl(task));
        mvc.perform(get(task).session(fresh)).andExpect(content().string(containsString("Alles Getippte")))
                .andExpect(content().string(containsString("Ihre Sitzung war beendet, Ihre Eingaben sind noch da.")));
    }

    @Test
    void whatIsSentAfterTheEndOfASessionIsShownToNobodyElse() throws Exception {
        Cookie person = mvc.perform(SecurityMockMvcRequestBuilders.formLogin("/login").user(town.login('k')).password(Towns.PASSWORD))
                .andReturn().getResponse().getCookie("zielkreis-person");
        MockHttpSession fresh = new MockHttpSession();
        mvc.perform(post(task).session(fresh).cookie(person).header("Origin", "http://localhost").param("wentWell", "Geheim").param("_form", task))
                .andExpect(redirectedUrl("/login?expired"));

        mvc.perform(post("/login").session(fresh).param("username", veraLogin).param("password", Towns.PASSWORD).with(csrf()))
                .andExpect(redirectedUrl("/"));
        mvc.perform(get("/kept").session(fresh)).andExpect(redirectedUrl("/"));
        mvc.perform(post(task).cookie(person).header("Origin", "http://elsewhere").param("wentWell", "x")).andExpect(status().isForbidden());
    }

    @Test
    void anyOtherFormSentTooLateCanBeSentOnceMore() throws Exception {
        MockHttpSession session = kora.session();
        Cookie person = mvc.perform(SecurityMockMvcRequestBuilders.formLogin("/login").user(town.login('k')).password(Towns.PASSWORD))
                .andReturn().getResponse().getCookie("zielkreis-person");
        mvc.perform(post("/municipalities/" + town.key() + "/review-rhythm").session(session).cookie(person).header("Origin", "http://localhost")
                .param("reason", "Wir beginnen früher")).andExpect(redirectedUrl("/kept"));

        kora.open("/kept").andExpect(content().string(containsString("Wir beginnen früher"))).andExpect(content().string(containsString("Jetzt absenden")));
    }

    @Test
    void aLongListNeedsAsManyStatementsAsAShortOne() throws Exception {
        long few = statements();
        Town large = towns.found();
        List.of("Eins", "Zwei", "Drei", "Vier", "Fünf").forEach(title -> towns.goal(large, title));
        towns.coordinator(large, "Dora Testperson");
        quarters.open(large);
        kora = browser.signIn(large.login('k'));

        assertThat(statements()).isEqualTo(few).isLessThan(30);
    }

    private long statements() throws Exception {
        kora.open("/tasks");
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        kora.open("/tasks").andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }

    private static Map<String, List<String>> fields(String... parts) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int place = 0; place < parts.length; place += 2) {
            fields.put(parts[place], List.of(parts[place + 1]));
        }
        return fields;
    }

    private static String body(Session session, String address) throws Exception {
        return session.open(address).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }
}
