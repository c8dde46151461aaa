package de.zielkreis.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.municipalities.Municipality;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a quarter leaves behind is read from what was frozen, never from what things are called by now. */
@ApplicationTest
@Tag("database")
class ReportPageTests {

    private static final String LAST_DEMO_REPORT = "/municipalities/BI/quarters/2026-Q3/report";

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private EntityManagerFactory entities;

    @Test
    void aClosedQuarterIsReportedTheSameForEverAlsoWhatItIsComparedWith() throws Exception {
        Session leader = browser.signIn("leitung", "zielkreis");
        String before = main(leader, LAST_DEMO_REPORT);
        String goals = "update sub_goal set title = %s where municipality_id in (select id from municipality where municipality_key = 'BI')";
        String measures = goals.replace("sub_goal", "measure");
        jdbc.update(goals.formatted("concat(title, ' (neu)')"));
        jdbc.update(measures.formatted("concat(title, ' (neu)')"));

        try {
            assertThat(main(leader, LAST_DEMO_REPORT)).isEqualTo(before).contains("Zuvor", "festgeschrieben", "vom Plan erreicht");
        } finally {
            jdbc.update(goals.formatted("replace(title, ' (neu)', '')"));
            jdbc.update(measures.formatted("replace(title, ' (neu)', '')"));
        }
    }

    @Test
    void aReleasedQuarterIsReportedAsItStandsAndSaysSo() throws Exception {
        Town town = towns.found();
        TownGoal goal = towns.goal(town, "Sprachstand");
        quarters.open(town);
        quarters.assess(town, goal, "10");
        quarters.release(town);
        String leaders = main(browser.signIn(town.login('l')), report(town));

        assertThat(leaders).contains("noch nicht abgeschlossen", "Sprachstand", "Rot", "Bisher liegt kein Beschluss vor",
                "einen Vergleich gibt es noch nicht");
        quarters.decide(town, goal, "GO_ON");
        assertThat(main(browser.signIn(town.login('l')), report(town))).doesNotContain("noch nicht abgeschlossen")
                .contains("ändert sich nicht mehr", "So beschlossen.", "Weiter wie geplant", "Sitzung vom 09.12.2026");
    }

    @Test
    void aDraftHasNoReportAndNobodyIsLedToOne() throws Exception {
        Town town = towns.found();
        towns.goal(town, "Elternkurse");
        quarters.open(town);

        for (char who : new char[] {'k', 's', 'l'}) {
            Session session = browser.signIn(town.login(who));
            session.open(report(town)).andExpect(status().isNotFound());
            session.open("/municipalities/" + town.key() + "/quarters").andExpect(content().string(not(containsString("/report"))));
        }
    }

    @Test
    void everybodyWhoMaySeeTheQuarterReadsItAndNobodyElse() throws Exception {
        Town town = closed("Elternkurse");
        Municipality municipality = town.municipality();

        for (String login : List.of(town.login('k'), town.login('s'), town.login('l'), towns.adviser(List.of(municipality)))) {
            Session session = browser.signIn(login);
            session.open(report(town)).andExpect(status().isOk());
            session.open("/municipalities/" + town.key() + "/quarters").andExpect(content().string(containsString(report(town))));
        }
        browser.signIn(town.login('l')).open("/municipalities/" + town.key()).andExpect(content().string(containsString(report(town))));
        Session stranger = browser.signIn(towns.found().login('l'));
        stranger.open(report(town)).andExpect(status().isNotFound());
        for (String wrong : List.of("2031-Q1", "Q4", "2026-Q9")) {
            browser.signIn(town.login('l')).open("/municipalities/" + town.key() + "/quarters/" + wrong + "/report")
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void whatWasNotedLaterStandsInTheReport() throws Exception {
        Town town = closed("Elternkurse");

        browser.signIn(town.login('k')).send("/municipalities/" + town.key() + "/quarters/2026-Q4/notes",
                Map.of("wording", List.of("Der Messwert war um zehn zu hoch."))).andExpect(status().isFound());

        assertThat(main(browser.signIn(town.login('l')), report(town))).contains("Korrekturvermerke", "Der Messwert war um zehn zu hoch.");
    }

    @Test
    void manyGoalsNeedAsManyStatementsAsOne() throws Exception {
        Town small = closed("Elternkurse");
        Town large = closed("Elternkurse", "Familienbüro", "Sprachstand", "Vorlesen");

        assertThat(statements(large)).isEqualTo(statements(small));
    }

    private Town closed(String... titles) throws Exception {
        Town town = towns.found();
        List<TownGoal> goals = Arrays.stream(titles).map(title -> towns.goal(town, title)).toList();
        quarters.open(town);
        goals.forEach(goal -> quarters.assess(town, goal, "10"));
        quarters.release(town);
        goals.forEach(goal -> quarters.decide(town, goal, "GO_ON"));
        return town;
    }

    private long statements(Town town) throws Exception {
        Session session = browser.signIn(town.login('l'));
        session.open(report(town));
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        session.open(report(town)).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }

    private static String report(Town town) {
        return "/municipalities/" + town.key() + "/quarters/2026-Q4/report";
    }

    private static String main(Session session, String address) throws Exception {
        String page = session.open(address).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}
