package de.zielkreis.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.review.QuarterReminders;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.process.ReminderLadder;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose turn it is: the coordination reads names, everybody else numbers; a deputy may step in when time presses. */
@ApplicationTest
@Tag("database")
class TurnsPageTests {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 28);

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private QuarterlyReviews reviews;
    @Autowired private QuarterReminders reminders;
    @Autowired private ReminderLadder ladder;
    @Autowired private DemoClock clock;
    @Autowired private TransactionTemplate transaction;
    @Autowired private EntityManagerFactory entities;

    private Town town;
    private TownGoal goal;

    @BeforeEach
    void anOpenQuarter() {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
        towns.goal(town, "Familienbüro");
        quarters.open(town);
    }

    @AfterEach
    void backToTheDayOfTheTests() {
        clock.travelTo(Towns.TODAY);
    }

    @Test
    void theCoordinationSeesWhoHasWhatSinceWhenAndWhatComesNext() throws Exception {
        quarters.assess(town, goal, "100");
        remindOn(DUE.minusDays(7));
        String page = main(browser.signIn(town.login('k')), turns(town));

        assertThat(page).contains("1 von 2 erledigt", "erledigt am 09.12.2026", "Kora Testperson", "seit 09.12.2026",
                "Mo, 21.12. Erinnerung vor der Frist", "Fr, 25.12. Vertretung dazugebeten",
                "/tasks/" + quarters.tasks(town).get(0).id());
    }

    @Test
    void steeringGroupAndLeadershipSeeNumbersAndNoNames() throws Exception {
        remindOn(DUE.minusDays(1));

        for (char who : new char[] {'s', 'l'}) {
            String page = main(browser.signIn(town.login(who)), turns(town));
            assertThat(page).contains("Teilziel bewerten", "Bei 2 Schritten drängt die Zeit.")
                    .doesNotContain("Kora", "Elternkurse", "/tasks/");
        }
    }

    @Test
    void onlyThoseWhoTakePartSeeItAndNoOtherMunicipality() throws Exception {
        browser.signIn(towns.adviser(List.of(town.municipality()))).open(turns(town)).andExpect(status().isForbidden());
        browser.signIn(towns.found().login('k')).open(turns(town)).andExpect(status().isNotFound());
        browser.signIn(town.login('k')).open(turns(town).replace("2026-Q4", "2031-Q1")).andExpect(status().isNotFound());
        browser.signIn(town.login('k')).open("/municipalities/" + town.key() + "/quarters/2026-Q4")
                .andExpect(content().string(containsString(turns(town))));
        browser.signIn(town.login('k')).open("/municipalities/" + town.key()).andExpect(content().string(containsString(turns(town))));
    }

    @Test
    void manyTasksNeedAsManyStatementsAsFew() throws Exception {
        remindOn(DUE.minusDays(1));
        Town large = towns.found();
        List.of("Eins", "Zwei", "Drei", "Vier", "Fünf").forEach(title -> towns.goal(large, title));
        quarters.open(large);
        remind(large, DUE.minusDays(1));

        assertThat(statements(large)).isEqualTo(statements(town));
    }

    @Test
    void aDeputyStepsInAndFindsTheDraft() throws Exception {
        String deputy = towns.coordinator(town, "Vera Testperson");
        Session responsible = browser.signIn(town.login('k'));
        Session substitute = browser.signIn(deputy);
        String task = quarters.taskAbout(town, goal).id();
        responsible.send("/tasks/" + task + "/put-aside", Map.of("wentWell", List.of("Der Kurs ist voll.")));
        substitute.open("/tasks").andExpect(content().string(not(containsString("Vertretung für"))));
        substitute.send("/tasks/" + task + "/claim", Map.of()).andExpect(status().isConflict());

        appoint(responsible, "Vera Testperson").andExpect(status().isFound());

        substitute.open("/tasks").andExpect(content().string(containsString("Vertretung für Kora Testperson")));
        substitute.send("/tasks/" + task + "/claim", Map.of()).andExpect(status().isFound());
        substitute.open("/tasks/" + task).andExpect(content().string(containsString("in Vertretung für Kora Testperson übernommen")))
                .andExpect(content().string(containsString("Der Kurs ist voll.")));
        assertThat(main(responsible, turns(town))).contains("Vera Testperson", "in Vertretung für Kora Testperson");
    }

    @Test
    void anyCoordinatorStepsInWhenTimePressesAndNobodyIsNamed() throws Exception {
        Session third = browser.signIn(towns.coordinator(town, "Dora Testperson"));
        String task = quarters.taskAbout(town, goal).id();
        third.send("/tasks/" + task + "/claim", Map.of()).andExpect(status().isConflict());

        remindOn(DUE.minusDays(3));

        third.open("/tasks").andExpect(content().string(containsString("Vertretung für Kora Testperson")));
        third.send("/tasks/" + task + "/claim", Map.of()).andExpect(status().isFound());
    }

    @Test
    void nobodyElseStepsInWhereADeputyIsNamed() throws Exception {
        towns.coordinator(town, "Vera Testperson");
        String third = towns.coordinator(town, "Dora Testperson");
        appoint(browser.signIn(town.login('k')), "Vera Testperson").andExpect(status().isFound());

        remindOn(DUE.minusDays(3));

        browser.signIn(third).open("/tasks").andExpect(content().string(not(containsString("Vertretung für"))));
        browser.signIn(third).send("/tasks/" + quarters.taskAbout(town, goal).id() + "/claim", Map.of()).andExpect(status().isConflict());
    }

    @Test
    void nobodyStandsInForThemselvesAndOnlyTheCoordinationRegulatesIt() throws Exception {
        Session coordinator = browser.signIn(town.login('k'));

        appoint(coordinator, "Kora Testperson").andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Niemand kann sich selbst vertreten")));
        coordinator.send(deputies(town), Map.of("person", List.of(town.leader().id().toString()),
                "deputy", List.of(town.coordinator().id().toString()), "validFrom", List.of("09.12.2026")))
                .andExpect(status().isUnprocessableEntity());
        browser.signIn(town.login('l')).send(deputies(town), Map.of("person", List.of(town.coordinator().id().toString()),
                "deputy", List.of(town.leader().id().toString()), "validFrom", List.of("09.12.2026"))).andExpect(status().isUnprocessableEntity());
        browser.signIn(towns.networkMember(town)).open(deputies(town)).andExpect(status().isForbidden());
    }

    private ResultActions appoint(Session by, String deputy) throws Exception {
        String page = by.open(deputies(town)).andReturn().getResponse().getContentAsString();
        Matcher option = Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>" + deputy).matcher(page);
        assertThat(option.find()).isTrue();
        return by.send(deputies(town), Map.of("person", List.of(town.coordinator().id().toString()), "deputy", List.of(option.group(1)),
                "validFrom", List.of("01.12.2026")));
    }

    private void remindOn(LocalDate day) {
        remind(town, day);
    }

    private void remind(Town where, LocalDate day) {
        clock.travelTo(day);
        transaction.executeWithoutResult(status -> reminders.remind(
                reviews.findByMunicipalityIdAndQuarter(where.municipality().id(), Towns.Q4).orElseThrow(), ladder.ladder(), day));
    }

    private long statements(Town where) throws Exception {
        Session session = browser.signIn(where.login('k'));
        session.open(turns(where));
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        session.open(turns(where)).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }

    private static String turns(Town town) {
        return "/municipalities/" + town.key() + "/quarters/2026-Q4/turns";
    }

    private static String deputies(Town town) {
        return "/municipalities/" + town.key() + "/deputies";
    }

    private static String main(Session session, String address) throws Exception {
        String page = session.open(address).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}
