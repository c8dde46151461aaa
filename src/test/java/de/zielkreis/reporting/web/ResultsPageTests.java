package de.zielkreis.reporting.web;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@Tag("database")
class ResultsPageTests {

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private EntityManagerFactory entities;

    private Town town;
    private String page;

    @BeforeEach
    void found() {
        town = towns.found();
        page = "/municipalities/" + town.key() + "/results";
    }

    @Test
    void everybodyOfTheMunicipalityFindsItInTheMenu() throws Exception {
        for (char who : new char[] {'k', 's', 'l'}) {
            browser.signIn(town.login(who)).open(page).andExpect(status().isOk())
                    .andExpect(content().string(containsString("href=\"" + page + "\" aria-current=\"page\">Bilanz")));
        }
    }

    @Test
    void withoutGoalsItSaysWhatIsMissing() throws Exception {
        browser.signIn(town.login('l')).open(page).andExpect(status().isOk())
                .andExpect(content().string(containsString("Es gibt noch keine beschlossenen Teilziele")));
    }

    @Test
    void todayIsWhatTheMatrixShows() throws Exception {
        towns.goal(town, "Elternkurse");
        towns.goal(town, "Sprache");

        String text = text(browser.signIn(town.login('l')), page);

        assertThat(text).contains("Stand heute wie in der Zielmatrix; es ist noch kein Quartal freigegeben",
                "Teilziele 2 Maßnahmen 2", "noch nicht begonnen 2 100\u00a0%", "Ausbau präventiver Angebote 2 100\u00a0%");
    }

    @Test
    void aReleasedQuarterShowsWhatItCountedAlsoAfterTheMatrixHasGrown() throws Exception {
        release(town, towns.goal(town, "Elternkurse"), "100");
        towns.goal(town, "Sprache");
        Session leader = browser.signIn(town.login('l'));

        assertThat(text(leader, page + "?quarter=2026-Q4"))
                .contains("Stand Q4/2026 freigegeben am 09.12.2026", "Teilziel 1 Maßnahme 1", "läuft 1 100\u00a0%");
        assertThat(text(leader, page)).contains("zuletzt freigegeben: Q4/2026", "Teilziele 2 Maßnahmen 2");
    }

    @Test
    void aQuarterThatStillWaitsForADecisionCounts() throws Exception {
        release(town, towns.goal(town, "Elternkurse"), "10");

        assertThat(text(browser.signIn(town.login('l')), page + "?quarter=2026-Q4")).contains("Teilziel 1 Maßnahme 1");
    }

    @Test
    void theFiguresOfAQuarterAreSettledWhenItIsFrozen() throws Exception {
        TownGoal goal = towns.goal(town, "Elternkurse");
        release(town, goal, "10");
        towns.goal(town, "Während der Beratung beschlossen");
        quarters.decide(town, goal, "GO_ON");
        towns.goal(town, "Nach dem Abschluss beschlossen");

        assertThat(text(browser.signIn(town.login('l')), page + "?quarter=2026-Q4")).contains("Teilziele 2 Maßnahmen 2");
    }

    @Test
    void theDevelopmentShowsTheSameInColumnsAndInItsTable() throws Exception {
        release(town, towns.goal(town, "Elternkurse"), "100");

        String html = browser.signIn(town.login('l')).open(page).andReturn().getResponse().getContentAsString();

        assertThat(html).contains("role=\"img\"", ">Q4</text>", ">heute</text>");
        assertThat(plain(html)).contains("Q4/2026 1 1 0\u00a0% 0\u00a0% 0\u00a0% heute 1 1 0\u00a0% 0\u00a0% 0\u00a0%");
    }

    @Test
    void anEmptyChoiceMeansToday() throws Exception {
        assertThat(text(browser.signIn(town.login('l')), page + "?quarter=")).contains("Bilanz Stadt Teststadt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q3", "2026-Q4", "2026-Q9", "gestern", "9999-Q1", "2026-Q4&quarter=2026-Q3"})
    void aQuarterThatIsNotReleasedAnswersLikeAnUnknownAddress(String quarter) throws Exception {
        towns.goal(town, "Elternkurse");
        quarters.open(town);

        browser.signIn(town.login('k')).open(page + "?quarter=" + quarter).andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Hier ist nichts zu sehen")));
    }

    @Test
    void needsTheSameNumberOfStatementsHoweverManyGoalsThereAre() throws Exception {
        Session leader = browser.signIn(town.login('l'));
        release(town, towns.goal(town, "Ziel 1"), "100");
        long few = statements(leader, page);
        for (int number = 2; number <= 12; number++) {
            towns.goal(town, "Ziel " + number);
        }

        assertThat(statements(leader, page)).isEqualTo(few);
    }

    @Test
    void onlyAnAdvisoryOfficeSeesTheSum() throws Exception {
        for (char who : new char[] {'k', 's', 'l'}) {
            browser.signIn(town.login(who)).open("/results").andExpect(status().isNotFound());
        }
        browser.signIn("betrieb", "zielkreis").open("/results").andExpect(status().isNotFound());
    }

    @Test
    void theDemoOfficeReadsThePublishedBalance() throws Exception {
        String text = text(browser.signIn("fachberatung", "zielkreis"), "/results?quarter=2026-Q3");

        assertThat(text).contains("18 von 18 Kommunen haben freigegeben", "Teilziele 74 Maßnahmen 275",
                "abgeschlossen 63\u00a0% 173 von 275 Maßnahmen", "teilweise umgesetzt 20\u00a0% 55 von 275 Maßnahmen",
                "beides zusammen 83\u00a0%", "Ausbau präventiver Angebote 102 37\u00a0%", "Vernetzung 52 19\u00a0%",
                "Analyse vorhandener Angebote 44 16\u00a0%", "Erstellung von Präventionskonzepten 44 16\u00a0%", "Schulung 13 5\u00a0%",
                "Bildung von Steuerungsgremien 10 4\u00a0%", "Etablierung von Messkriterien 10 4\u00a0%");
    }

    @Test
    void theSumLeavesOutWhoHasNotReleasedAndSaysSo() throws Exception {
        Town other = towns.found();
        release(town, towns.goal(town, "Elternkurse"), "100");
        towns.goal(other, "Noch im Entwurf");
        quarters.open(other);
        Session adviser = browser.signIn(towns.adviser(List.of(town.municipality(), other.municipality())));

        for (String address : List.of("/results", "/results?quarter=2026-Q4")) {
            assertThat(text(adviser, address)).contains("1 von 2 Kommunen hat freigegeben", "Teilziel 1 Maßnahme 1",
                    town.municipality().displayName(), "nicht freigegeben");
        }
    }

    @Test
    void anOfficeCountsOnlyWhatItAccompanies() throws Exception {
        Town foreign = towns.found();
        release(town, towns.goal(town, "Elternkurse"), "100");
        release(foreign, towns.goal(foreign, "Elternkurse"), "100");
        Session adviser = browser.signIn(towns.adviser(List.of(town.municipality())));

        assertThat(text(adviser, "/results")).contains("1 von 1 Kommune hat freigegeben", "Teilziel 1 Maßnahme 1")
                .doesNotContain(foreign.municipality().name());
        adviser.open("/municipalities/" + foreign.key() + "/results?quarter=2026-Q4").andExpect(status().isNotFound());
    }

    @Test
    void anOfficeSeesReleasedQuartersOnlyAndNeverToday() throws Exception {
        Session adviser = browser.signIn(towns.adviser(List.of(town.municipality())));
        TownGoal goal = towns.goal(town, "Elternkurse");
        adviser.open("/results").andExpect(content().string(containsString("Noch hat keine der Kommunen")));
        adviser.open(page).andExpect(status().isOk()).andExpect(content().string(containsString("hat noch kein Quartal freigegeben")))
                .andExpect(content().string(not(containsString("heute"))));
        release(town, goal, "100");
        towns.goal(town, "Sprache");

        assertThat(text(adviser, page)).contains("Stand Q4/2026", "Teilziel 1 Maßnahme 1").doesNotContain("heute");
    }

    @Test
    void municipalitiesStandByNameAndNeverByResult() throws Exception {
        List<Municipality> accompanied = Stream.of("Zweidorf", "Ahausen", "Mittelstadt").map(towns::bare).toList();

        assertThat(text(browser.signIn(towns.adviser(accompanied)), "/results"))
                .containsSubsequence("nach Namen geordnet", "Stadt Ahausen", "Stadt Mittelstadt", "Stadt Zweidorf");
    }

    @Test
    void aMunicipalityIsFoundByPartOfItsName() throws Exception {
        Session adviser = browser.signIn(towns.adviser(Stream.of("Zweidorf", "Ahausen").map(towns::bare).toList()));

        assertThat(text(adviser, "/results?municipality=AHAUS")).contains("Stadt Ahausen").doesNotContain("Zweidorf");
        assertThat(text(adviser, "/results?municipality=xyz%_")).contains("hat „xyz%_“ im Namen. Prüfen Sie die Schreibweise");
        assertThat(text(adviser, "/results?municipality=\u0000\t")).contains("Stadt Ahausen", "Stadt Zweidorf");
    }

    @Test
    void needsTheSameNumberOfStatementsHoweverManyMunicipalitiesThereAre() throws Exception {
        release(town, towns.goal(town, "Elternkurse"), "100");
        List<Municipality> accompanied = new ArrayList<>(List.of(town.municipality()));
        Session few = browser.signIn(towns.adviser(accompanied));
        for (int number = 1; number <= 60; number++) {
            accompanied.add(towns.bare("Ort " + number));
        }
        Town other = towns.found();
        release(other, towns.goal(other, "Elternkurse"), "100");
        accompanied.add(other.municipality());
        Session many = browser.signIn(towns.adviser(accompanied));

        assertThat(text(many, "/results")).contains("2 von 62 Kommunen haben freigegeben", "Zu sehen sind die ersten 50 Namen");
        assertThat(statements(many, "/results")).isEqualTo(statements(few, "/results"));
    }

    private void release(Town where, TownGoal goal, String reading) {
        quarters.open(where);
        quarters.assess(where, goal, reading);
        quarters.release(where);
    }

    private static String text(Session session, String address) throws Exception {
        return plain(session.open(address).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }

    /** The words of the page as one reads them aloud. */
    private static String plain(String html) {
        return html.replaceAll("(?s)<(script|style|defs)\\b.*?</\\1>", "").replaceAll("(?s)<[^>]*>", " ").replace("&nbsp;", "\u00a0")
                .replace("&shy;", "").replaceAll("[ \\t\\r\\n]+", " ");
    }

    private long statements(Session session, String address) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        session.open(address).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }
}
