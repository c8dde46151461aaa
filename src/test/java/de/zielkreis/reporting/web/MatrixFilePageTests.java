package de.zielkreis.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.reporting.export.Parts;
import de.zielkreis.reporting.export.WrittenWorkbook;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@Tag("database")
class MatrixFilePageTests {

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private DemoClock clock;
    @Autowired private EntityManagerFactory entities;

    private Town town;
    private String matrix;

    @BeforeEach
    void found() {
        town = towns.found();
        matrix = "/municipalities/" + town.key() + "/goal-matrix";
    }

    @Test
    void theFileOfTodayKnowsItsReaderAndTheVersionOfEveryRow() throws Exception {
        TownGoal goal = towns.goal(town, "Elternkurse");

        WrittenWorkbook workbook = workbook(browser.signIn(town.login('l')), ".xlsx");

        assertThat(cover(workbook)).contains("von Lea Testperson am 09.12.2026, 12:00 Uhr");
        assertThat(workbook.column("Teilziele", "Kennung")).containsExactly(goal.goal().id() + "#" + goal.goal().version());
        assertThat(workbook.column("Maßnahmen", "Kennung")).containsExactly(goal.measure().id() + "#" + goal.measure().version());
        assertThat(workbook.column("Kennzahlen", "Kennung")).containsExactly(goal.indicator().id() + "#" + goal.indicator().version());
    }

    @Test
    void theStateOfAClosedQuarterIsTheSameFileAtAnyLaterTime() throws Exception {
        close(towns.goal(town, "Elternkurse"));
        Session leader = browser.signIn(town.login('l'));
        Map<String, byte[]> first = Parts.of(file(leader, ".xlsx?quarter=2026-Q4"));

        clock.travelTo(Towns.TODAY.plusDays(40));
        draft("Später vorgeschlagen");
        Map<String, byte[]> later = Parts.of(file(leader, ".xlsx?quarter=2026-Q4"));

        assertThat(later.keySet()).isEqualTo(first.keySet());
        first.forEach((name, part) -> assertThat(later.get(name)).as(name).isEqualTo(name.equals("xl/sharedStrings.xml")
                ? Parts.replaced(part, "09.12.2026, 12:00 Uhr", "18.01.2027, 12:00 Uhr") : part));
    }

    @Test
    void changesOfAClosedQuarterEndWithItAndThoseOfTodayBeginThere() throws Exception {
        close(towns.goal(town, "Elternkurse"));
        clock.travelTo(Towns.TODAY.plusDays(1));
        Session coordinator = draft("Lotsendienst");

        assertThat(workbook(coordinator, ".xlsx?quarter=2026-Q4").column("Änderungen", "Titel")).contains("Elternkurse").doesNotContain("Lotsendienst");
        WrittenWorkbook today = workbook(coordinator, ".xlsx");
        assertThat(today.column("Änderungen", "Titel")).containsExactly("Lotsendienst");
        assertThat(today.column("Änderungen", "Wer")).containsExactly("Kora Testperson");
        assertThat(today.column("Änderungen", "Was geschah")).containsExactly("angelegt");
        assertThat(today.sheet("Änderungen").getRow(1).getCell(0).getStringCellValue())
                .isEqualTo("Stand vom 10.12.2026, Änderungen seit dem Abschluss von Q4/2026 am 09.12.2026");
    }

    @Test
    void aChangeIsToldWithWhatStoodBeforeAndAfter() throws Exception {
        close(towns.goal(town, "Elternkurse"));
        clock.travelTo(Towns.TODAY.plusDays(1));
        Session coordinator = browser.signIn(town.login('k'));
        coordinator.send("/municipalities/" + town.key() + "/guiding-goals/" + town.guidingGoal().id() + "/edit",
                Map.of("version", List.of("0"), "title", List.of("Alle Kinder wachsen gut auf"))).andExpect(status().isFound());

        WrittenWorkbook today = workbook(coordinator, ".xlsx");

        assertThat(List.of("Ebene", "Nr.", "Angabe", "vorher", "nachher").stream().map(header -> today.column("Änderungen", header).get(0)))
                .containsExactly("Leitziel", "1", "Titel", "Kinder wachsen gut auf", "Alle Kinder wachsen gut auf");
    }

    @Test
    void theStateOfAPastDayLeavesOutWhatCameLater() throws Exception {
        towns.goal(town, "Elternkurse");
        Session coordinator = draft("Lotsendienst");

        WrittenWorkbook past = workbook(coordinator, ".xlsx?day=2026-12-08");

        assertThat(past.column("Teilziele", "Titel")).containsExactly("Elternkurse");
        assertThat(past.column("Teilziele", "Kennung")).noneMatch(key -> key.contains("#"));
        assertThat(cover(past)).contains("08.12.2026, aus der Geschichte der Änderungen zusammengestellt");
        assertThat(workbook(coordinator, ".xlsx?day=2026-12-09").column("Teilziele", "Titel")).contains("Lotsendienst");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "day=2024-01-01|Vom 01.01.2024 ist nichts aufgezeichnet, die Geschichte beginnt am 02.01.2025.",
        "day=2026-12-10|Der 10.12.2026 liegt in der Zukunft.", "day=gestern|„gestern“ ist kein Tag im Kalender.",
        "day=2026-02-30|„2026-02-30“ ist kein Tag im Kalender.", "day=999999999-01-01|„999999999-01-01“ ist kein Tag im Kalender.",
        "day=2026-12-08&quarter=2026-Q4|Bitte nur eines von beiden angeben."})
    void aStateThatIsNotKnownIsRefusedInWords(String query, String words) throws Exception {
        towns.goal(town, "Elternkurse");

        browser.signIn(town.login('l')).open(matrix + ".xlsx?" + query).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q3", "2026-Q9", "gestern"})
    void aQuarterThatIsNotClosedAnswersLikeAnUnknownAddress(String quarter) throws Exception {
        browser.signIn(town.login('k')).open(matrix + ".ods?quarter=" + quarter).andExpect(status().isNotFound());
    }

    @Test
    void theTableComesAsCsvAndOdsToo() throws Exception {
        towns.goal(town, "Elternkurse");
        Session leader = browser.signIn(town.login('l'));

        leader.open(matrix + ".csv").andExpect(status().isOk()).andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", containsString("_2026-12-09.csv")));
        leader.open(matrix + ".ods").andExpect(header().string("Content-Type", "application/vnd.oasis.opendocument.spreadsheet"));
        assertThat(new String(file(leader, ".csv"), StandardCharsets.UTF_8)).startsWith("\uFEFFLeitziel;").contains("1.1 Elternkurse");
        leader.open(matrix + ".pdf").andExpect(status().isNotFound());
    }

    @Test
    void leadershipHasItsFileInTwoClicks() throws Exception {
        close(towns.goal(town, "Elternkurse"));

        browser.signIn(town.login('l')).open("/municipalities/" + town.key()).andExpect(content().string(containsString("href=\"" + matrix + ".xlsx\"")))
                .andExpect(content().string(containsString("href=\"" + matrix + ".xlsx?quarter=2026-Q4\"")));
    }

    @Test
    void whatSomebodyChoosesIsRememberedForThatPersonAlone() throws Exception {
        towns.goal(town, "Elternkurse");
        Session leader = browser.signIn(town.login('l'));

        leader.send(matrix + "/export", chosen(Map.of("format", List.of("CSV"), "matrixColumns", List.of("SUB_GOAL", "LIGHT"), "measureColumns",
                List.of("STATUS")))).andExpect(status().isFound()).andExpect(redirectedUrl(matrix + ".csv"));

        assertThat(new String(file(leader, ".csv"), StandardCharsets.UTF_8)).isEqualTo("\uFEFFTeilziel;Ampel\r\n1.1 Elternkurse;noch keine\r\n");
        assertThat(WrittenWorkbook.headers(workbook(leader, ".xlsx").sheet("Maßnahmen")))
                .containsExactly("Kennung", "Nr.", "Teilziel", "Titel", "Umsetzungsstand");
        assertThat(WrittenWorkbook.headers(workbook(browser.signIn(town.login('k')), ".xlsx").sheet("Zielmatrix"))).hasSize(23);
        String page = leader.open(matrix + "/export").andReturn().getResponse().getContentAsString();
        assertThat(ticked(page)).containsExactly("CSV", "SUB_GOAL", "LIGHT", "STATUS");
    }

    @Test
    void aChoiceCanBeChangedAgain() throws Exception {
        Session leader = browser.signIn(town.login('l'));
        leader.send(matrix + "/export", chosen(Map.of("matrixColumns", List.of("SUB_GOAL"))));
        leader.send(matrix + "/export", chosen(Map.of("matrixColumns", List.of("SUB_GOAL", "MEASURE"))));

        assertThat(WrittenWorkbook.headers(workbook(leader, ".xlsx").sheet("Zielmatrix"))).containsExactly("Teilziel", "Maßnahme");
    }

    @Test
    void dayAndQuarterLeadToTheirFile() throws Exception {
        close(towns.goal(town, "Elternkurse"));
        Session leader = browser.signIn(town.login('l'));

        leader.send(matrix + "/export", chosen(Map.of("standing", List.of("2026-Q4")))).andExpect(redirectedUrl(matrix + ".xlsx?quarter=2026-Q4"));
        leader.send(matrix + "/export", chosen(Map.of("day", List.of("08.12.2026")))).andExpect(redirectedUrl(matrix + ".xlsx?day=2026-12-08"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"matrixColumns||Bitte etwas auswählen", "day|01.01.2024|die Geschichte beginnt am 02.01.2025",
        "day|31.02.2026|Diesen Tag gibt es im Kalender nicht", "format|PDF|Diese Auswahl gibt es nicht", "standing|2026-Q4|Diese Auswahl gibt es nicht",
        "matrixColumns|VERSION|Diese Auswahl gibt es nicht"})
    void whatCannotBeIsRefusedAtItsFieldAndNothingIsRemembered(String field, String value, String words) throws Exception {
        Session leader = browser.signIn(town.login('l'));
        Map<String, List<String>> sent = chosen(Map.of(field, value == null ? List.of() : List.of(value)));

        leader.send(matrix + "/export", sent).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString(words)))
                .andExpect(content().string(containsString("error-summary")));

        assertThat(WrittenWorkbook.headers(workbook(leader, ".xlsx").sheet("Zielmatrix"))).hasSize(23);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?text=Sprache", "?responsible=Kora Testperson&level=subGoal", "?light=RED", "?category=OFFER", "?text=gibt es nicht",
        "?level=guidingGoal", "?phase=unbekannt"})
    void theFileHoldsTheRowsOfThePageInTheSameOrder(String filter) throws Exception {
        for (String title : List.of("Elternkurse", "Sprache", "Übergang")) {
            towns.goal(town, title);
        }
        Session leader = browser.signIn(town.login('l'));
        String page = leader.open(matrix + filter).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();

        WrittenWorkbook workbook = workbook(leader, ".xlsx" + filter);

        assertThat(workbook.column("Teilziele", "Titel")).isEqualTo(found("/goals/[-0-9a-f]+\">([^<]+)<", page));
        assertThat(workbook.column("Maßnahmen", "Titel")).isEqualTo(found("/measures/[-0-9a-f]+\">([^<]+)<", page));
        assertThat(new String(file(leader, ".csv" + filter), StandardCharsets.UTF_8).lines().count())
                .isEqualTo(1 + workbook.column("Zielmatrix", "Leitziel").size());
    }

    @Test
    void aFilterIsNamedOnTheCoverAndInTheNameOfTheFile() throws Exception {
        towns.goal(town, "Elternkurse");
        Session leader = browser.signIn(town.login('l'));
        String query = ".xlsx?text=Eltern&responsible=Kora Testperson&level=subGoal&light=blau";

        leader.open(matrix + query).andExpect(header().string("Content-Disposition", containsString("_2026-12-09_Auswahl.xlsx")));
        assertThat(cover(workbook(leader, query))).contains("Bis Ebene: Teilziel\nVerantwortlich: Kora Testperson\nWort im Text: Eltern\n"
                + "Der Filter „Ampel“ war unbekannt und wurde nicht angewendet.");
    }

    @Test
    void aFilterTravelsFromThePageThroughTheFormToTheFile() throws Exception {
        towns.goal(town, "Eltern & Kinder");
        Session leader = browser.signIn(town.login('l'));

        leader.open(matrix + "?text={text}", "Eltern & Kinder")
                .andExpect(content().string(containsString(matrix + "/export?text=Eltern+%26+Kinder\"")));
        leader.open(matrix + "/export?text={text}", "Eltern & Kinder").andExpect(content().string(containsString("ist ein Filter gesetzt")))
                .andExpect(content().string(containsString("name=\"text\" value=\"Eltern &amp; Kinder\"")));
        Map<String, List<String>> sent = chosen(Map.of());
        sent.put("text", List.of("Eltern & Kinder"));
        leader.send(matrix + "/export", sent).andExpect(redirectedUrl(matrix + ".xlsx?text=Eltern%20%26%20Kinder"));
    }

    @Test
    void aWordThatAPageSendsAlongComesBackWhenTheFileIsReady() throws Exception {
        towns.goal(town, "Elternkurse");
        Session leader = browser.signIn(town.login('l'));

        leader.open(matrix + ".csv?receipt=k3x9").andExpect(header().string("Set-Cookie", startsWith("receipt=k3x9; Path=/; Max-Age=60;")));
        leader.open(matrix + ".csv?receipt={word}", "x; Domain=example.org").andExpect(status().isOk()).andExpect(header().doesNotExist("Set-Cookie"));
        Map<String, List<String>> sent = chosen(Map.of("receipt", List.of("k3x9")));
        leader.send(matrix + "/export", sent).andExpect(redirectedUrl(matrix + ".xlsx?receipt=k3x9"));
    }

    @Test
    void theFormKnowsTheDayThatWasJustLookedAt() throws Exception {
        towns.goal(town, "Elternkurse");
        Session leader = browser.signIn(town.login('l'));

        leader.open(matrix + "?asOf=08.12.2026").andExpect(content().string(containsString(matrix + ".xlsx?day=2026-12-08\"")));
        leader.open(matrix + "/export?day=2026-12-08").andExpect(content().string(containsString("value=\"08.12.2026\"")));
        leader.open(matrix + "/export?day=gestern").andExpect(status().isOk()).andExpect(content().string(not(containsString("gestern"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".csv", ".xlsx?day=2026-12-08", ".xlsx?text=Ziel"})
    void needsTheSameNumberOfStatementsHoweverLargeTheMatrixIs(String address) throws Exception {
        Session leader = browser.signIn(town.login('l'));
        towns.goal(town, "Ziel 1");
        long few = statements(leader, address);
        for (int number = 2; number <= 12; number++) {
            towns.goal(town, "Ziel " + number);
        }

        assertThat(statements(leader, address)).isEqualTo(few);
    }

    private void close(TownGoal goal) {
        quarters.open(town);
        quarters.assess(town, goal, "100");
        quarters.release(town);
    }

    /** The coordinator proposes a Teilziel now. */
    private Session draft(String title) throws Exception {
        Session coordinator = browser.signIn(town.login('k'));
        coordinator.send("/municipalities/" + town.key() + "/goals/new", Map.of("guidingGoal", List.of(town.guidingGoal().id().toString()),
                "title", List.of(title), "startsOn", List.of("01.01.2026"))).andExpect(status().isFound());
        return coordinator;
    }

    private Map<String, List<String>> chosen(Map<String, List<String>> other) {
        Map<String, List<String>> sent = new HashMap<>(Map.of("format", List.of("XLSX"), "standing", List.of("today"), "matrixColumns",
                List.of("MEASURE")));
        sent.putAll(other);
        sent.values().removeIf(List::isEmpty);
        return sent;
    }

    private WrittenWorkbook workbook(Session session, String address) throws Exception {
        return new WrittenWorkbook(file(session, address));
    }

    private byte[] file(Session session, String address) throws Exception {
        return session.open(matrix + address).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    }

    private static List<String> cover(WrittenWorkbook workbook) {
        return WrittenWorkbook.column(workbook.sheet("Deckblatt"), 1);
    }

    private static List<String> ticked(String page) {
        return found("value=\"(\\w+)\"(?=[^>]*checked)", page);
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern).matcher(page).results().map(result -> result.group(1)).toList();
    }

    private long statements(Session session, String address) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        session.open(matrix + address).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }
}
