package de.zielkreis.goals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.fixtures.Towns;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class GoalMatrixPageTests {

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private EntityManagerFactory entities;

    private Town town;
    private String matrix;

    @BeforeEach
    void found() {
        town = towns.found();
        matrix = "/municipalities/" + town.key() + "/goal-matrix";
    }

    @Test
    void aMatrixWithoutGoalsSaysSo() throws Exception {
        browser.signIn(town.login('k')).open(matrix).andExpect(status().isOk())
                .andExpect(content().string(containsString("Kinder wachsen gut auf")));
    }

    @Test
    void aDraftIsShownToTheCoordinatorOnly() throws Exception {
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        quarters.assess(town, goal, "10");

        browser.signIn(town.login('k')).open(matrix).andExpect(content().string(containsString("light-draft")));
        for (char who : new char[] {'s', 'l'}) {
            browser.signIn(town.login(who)).open(matrix).andExpect(content().string(not(containsString("light-draft"))))
                    .andExpect(content().string(containsString("noch nicht freigegeben")));
        }
    }

    @Test
    void aReleasedLightIsShownToAllWithItsReason() throws Exception {
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        quarters.assess(town, goal, "100");
        quarters.release(town);

        for (char who : new char[] {'k', 's', 'l'}) {
            browser.signIn(town.login(who)).open(matrix).andExpect(content().string(containsString("Ampeln bis Q4/2026")))
                    .andExpect(content().string(containsString("die fälligen Kennzahlen liegen im Plan")));
        }
    }

    @Test
    void showsTheMatrixOfAPastDayWithoutWhatCameLater() throws Exception {
        towns.goal(town, "Elternkurse");
        Session coordinator = browser.signIn(town.login('k'));
        UUID guiding = town.guidingGoal().id().uuid();
        coordinator.send("/municipalities/" + town.key() + "/goals/new", Map.of("guidingGoal", List.of(guiding.toString()),
                "title", List.of("Lotsendienst"), "startsOn", List.of("01.01.2026"))).andExpect(status().isFound());

        coordinator.open(matrix + "?asOf=08.12.2026").andExpect(content().string(containsString("Stand vom 08.12.2026")))
                .andExpect(content().string(containsString("Elternkurse"))).andExpect(content().string(not(containsString("Lotsendienst"))));
        coordinator.open(matrix + "?asOf=2026-12-09").andExpect(content().string(containsString("Lotsendienst")));
    }

    @ParameterizedTest
    @CsvSource({"gestern, Bitte einen Tag wie 31.12.2026", "31.02.2026, Bitte einen Tag wie 31.12.2026", "10.12.2026, liegt in der Zukunft",
            "01.01.2020, sie beginnt am 02.01.2025"})
    void saysWhyADayCannotBeShownAndShowsToday(String typed, String answer) throws Exception {
        browser.signIn(town.login('l')).open(matrix + "?asOf=" + typed).andExpect(status().isOk())
                .andExpect(content().string(containsString(answer))).andExpect(content().string(containsString("Kinder wachsen gut auf")));
    }

    @Test
    void needsTheSameNumberOfStatementsHoweverLargeTheMatrixIs() throws Exception {
        Session coordinator = browser.signIn(town.login('k'));
        towns.goal(town, "Ziel 1");
        long few = statements(coordinator);
        for (int number = 2; number <= 12; number++) {
            towns.goal(town, "Ziel " + number);
        }

        long many = statements(coordinator);

        assertThat(many).isEqualTo(few);
    }

    @Test
    void goalsAndMeasuresLeadToTheirPages() throws Exception {
        TownGoal goal = towns.goal(town, "Elternkurse");

        browser.signIn(town.login('l')).open(matrix)
                .andExpect(content().string(containsString("href=\"/municipalities/" + town.key() + "/goals/" + goal.goal().id() + "\"")))
                .andExpect(content().string(containsString("href=\"/municipalities/" + town.key() + "/measures/" + goal.measure().id() + "\"")));
    }

    @Test
    void theFilterInTheAddressDecidesWhatIsShown() throws Exception {
        towns.goal(town, "Elternkurse");
        towns.goal(town, "Lesepatenschaften");

        browser.signIn(town.login('l')).open(matrix + "?text=ELTERN").andExpect(status().isOk())
                .andExpect(content().string(containsString("Maßnahme zu Elternkurse")))
                .andExpect(content().string(not(containsString("Lesepatenschaften"))))
                .andExpect(content().string(containsString("1 von 2 Teilzielen, 1 von 2 Maßnahmen.")));
    }

    @Test
    void aChosenLevelShowsNothingBelow() throws Exception {
        towns.goal(town, "Elternkurse");
        Session leader = browser.signIn(town.login('l'));

        leader.open(matrix + "?level=subGoal").andExpect(content().string(containsString("1 von 1 Teilzielen.")))
                .andExpect(content().string(not(containsString("Maßnahme zu Elternkurse"))));
        leader.open(matrix + "?level=guidingGoal").andExpect(content().string(containsString("1 von 1 Leitzielen.")))
                .andExpect(content().string(not(containsString("Elternkurse"))));
    }

    @Test
    void theLinkToTheWorkbookCarriesTheFilter() throws Exception {
        towns.goal(town, "Elternkurse");

        browser.signIn(town.login('l')).open(matrix + "?light=&text={text}&level=subGoal&phase=none", "Eltern & Kinder")
                .andExpect(content().string(containsString(matrix + ".xlsx?level=subGoal&amp;text=Eltern+%26+Kinder\"")));
    }

    @Test
    void onlyPeopleOfTheMatrixCanBeChosen() throws Exception {
        towns.goal(town, "Elternkurse");

        browser.signIn(town.login('l')).open(matrix + "?responsible=Kora Testperson")
                .andExpect(content().string(containsString("<option value=\"Kora Testperson\" selected=\"selected\">")))
                .andExpect(content().string(not(containsString("<option value=\"Stefan Testperson\""))));
    }

    @Test
    void aSelectionWithoutResultSaysWhatHelps() throws Exception {
        towns.goal(town, "Elternkurse");

        browser.signIn(town.login('l')).open(matrix + "?light=RED").andExpect(status().isOk())
                .andExpect(content().string(containsString("Zu dieser Auswahl gibt es kein Ziel und keine Maßnahme.")))
                .andExpect(content().string(containsString("href=\"" + matrix + "\">Alle Ziele und Maßnahmen zeigen")));
    }

    @ParameterizedTest
    @CsvSource({"level=deep,Bis Ebene", "light=BLUE,Ampel", "light=GREEN&light=RED,Ampel", "category=1,Kategorie", "phase=%27,Lebensphase",
        "standard=Q8,Standard", "responsible=<script>,Verantwortlich"})
    void anUnknownFilterIsNotAppliedAndNamed(String query, String name) throws Exception {
        towns.goal(town, "Elternkurse");

        browser.signIn(town.login('l')).open(matrix + "?" + query).andExpect(status().isOk())
                .andExpect(content().string(containsString("Der Filter „" + name + "“ ist unbekannt und wurde nicht angewendet.")))
                .andExpect(content().string(containsString("1 von 1 Teilzielen, 1 von 1 Maßnahmen.")));
    }

    @Test
    void aTextThatNobodyTypedIsNotAppliedEither() throws Exception {
        towns.goal(town, "Elternkurse");
        Session leader = browser.signIn(town.login('l'));

        for (String text : List.of("x".repeat(10_000), "Kurs\u0000e", "\u001b[2J")) {
            leader.open(matrix + "?text={text}", text).andExpect(status().isOk())
                    .andExpect(content().string(containsString("Der Filter „Wort im Text“ wurde nicht angewendet.")))
                    .andExpect(content().string(containsString("1 von 1 Teilzielen, 1 von 1 Maßnahmen.")));
        }
    }

    @Test
    void aTextIsShownAsItWasTypedAndNeverAsPartOfThePage() throws Exception {
        towns.goal(town, "Elternkurse");

        browser.signIn(town.login('l')).open(matrix + "?text={text}", "<b>\"Kurse\"</b>")
                .andExpect(content().string(containsString("value=\"&lt;b&gt;&quot;Kurse&quot;&lt;/b&gt;\"")))
                .andExpect(content().string(not(containsString("<b>\"Kurse\""))));
    }

    @Test
    void paperSaysWhatWasChosen() throws Exception {
        towns.goal(town, "Elternkurse");

        browser.signIn(town.login('l')).open(matrix + "?level=subGoal&responsible=vacant").andExpect(content().string(
                containsString("Auswahl: <span class=\"selection\"><span>bis Ebene Teilziel</span><span>verantwortlich unbesetzt</span></span>")));
    }

    @Test
    void theWorkbookContainsWhatThePageShowsButNoDraft() throws Exception {
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        quarters.assess(town, goal, "10");

        String text = workbook(browser.signIn(town.login('k')), matrix + ".xlsx");

        assertThat(text).contains("Kinder wachsen gut auf", "Elternkurse", "Maßnahme zu Elternkurse", "Kora Testperson")
                .doesNotContain("Rot\t", "Zu besprechen ist");
    }

    @Test
    void theWorkbookOfAClosedQuarterKeepsItsState() throws Exception {
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        quarters.assess(town, goal, "100");
        quarters.release(town);

        String text = workbook(browser.signIn(town.login('l')), matrix + ".xlsx?quarter=2026-Q4");

        assertThat(text).contains("Q4/2026", "Grün", "Elternkurse");
    }

    private String workbook(Session session, String address) throws Exception {
        byte[] file = session.open(address).andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment; filename")))
                .andReturn().getResponse().getContentAsByteArray();
        StringBuilder text = new StringBuilder();
        DataFormatter cells = new DataFormatter();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.getSheet("Zielmatrix").forEach(row -> row.forEach(cell -> text.append(cells.formatCellValue(cell)).append('\t')));
        }
        return text.toString();
    }

    private long statements(Session session) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        session.open(matrix).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }
}
