package de.zielkreis.reporting.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Strategies;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.TrafficLight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@Tag("database")
class YearlyBalanceTests {

    @Autowired private Towns towns;
    @Autowired private Strategies strategies;
    @Autowired private Quarters quarters;
    @Autowired private YearsInNumbers numbers;
    @Autowired private Browserless browser;

    private Town town;
    private String page;

    @BeforeEach
    void found() {
        town = towns.found();
        page = "/municipalities/" + town.key() + "/strategy/years/2026";
    }

    @Test
    void theYearIsToldByItsFrozenQuartersAndTheMissingOnesAreNamed() {
        closeTheFourthQuarter();

        YearInNumbers year = numbers.of(town.municipality(), 2026);

        assertThat(year.missing()).extracting(Quarter::code).containsExactly("2026-Q1", "2026-Q2", "2026-Q3");
        assertThat(year.after()).isEqualTo(Towns.Q4);
        assertThat(year.before()).as("nothing was frozen before").isNull();
        assertThat(year.goals()).singleElement().satisfies(goal -> {
            assertThat(goal.title()).isEqualTo("Elternkurse");
            assertThat(goal.lights()).hasSize(4).startsWith(null, null, null);
            assertThat(goal.lights().get(3).colour()).isNotEqualTo(TrafficLight.GREY);
        });
        assertThat(year.statuses()).filteredOn(line -> line.of() == ImplementationStatus.RUNNING).singleElement()
                .extracting(YearInNumbers.Standing::after).isEqualTo(1L);
        assertThat(year.measuresAfter()).isEqualTo(1);
    }

    @Test
    void theFrozenQuarterOfTheYearBeforeIsTheBeginning() {
        closeTheFourthQuarter();

        YearInNumbers next = numbers.of(town.municipality(), 2027);

        assertThat(next.told()).isFalse();
        assertThat(next.missing()).hasSize(4);
        assertThat(next.goals()).isEmpty();
    }

    @Test
    void bielefeldComparesWithItsFirstFrozenQuarter() throws Exception {
        Session jana = browser.signIn("koordination", "zielkreis");

        jana.open("/municipalities/BI/strategy/years/2026").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Ein Quartal ist nicht abgeschlossen: "), containsString("Q4/2026"), containsString("<th scope=\"col\" class=\"number\">Q1/2026</th>"),
                containsString("Sprachstand vor der Einschulung verbessern"), containsString("Die Jahresbilanz ist noch nicht gezogen."))));
    }

    @Test
    void theBalanceIsSeenOutsideOnceTheSteeringGroupHasTalkedAboutIt() throws Exception {
        Session adviser = browser.signIn(towns.adviser(List.of(town.municipality())));
        strategies.adopted(town);
        strategies.endYear(town, 2026);
        strategies.submit(town, "drawBalance");
        adviser.open(page).andExpect(status().isNotFound());
        adviser.open(page + "/paper.docx").andExpect(status().isNotFound());

        strategies.submit(town, "discussBalance");

        adviser.open(page).andExpect(status().isOk()).andExpect(content().string(allOf(containsString("Zwei Netzwerke arbeiten zusammen."),
                not(containsString("Nummer speichern")))));
        adviser.send(page + "/paper", Map.of("paper", List.of("1/2027"))).andExpect(status().isForbidden());
    }

    @Test
    void withoutABalanceThereIsNoPaper() throws Exception {
        strategies.adopted(town);
        Session coordinator = browser.signIn(town.login('k'));

        coordinator.open(page).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Die Jahresbilanz ist noch nicht gezogen."), containsString("Nicht abgeschlossen sind: "))));
        coordinator.open(page + "/paper.docx").andExpect(status().isNotFound());
    }

    @Test
    void theNumberOfThePaperCanBeGivenLater() throws Exception {
        strategies.balanced(town);
        Session coordinator = browser.signIn(town.login('k'));

        coordinator.send(page + "/paper", Map.of("paper", List.of("0815/2027"))).andExpect(redirectedUrl(page));
        coordinator.open(page).andExpect(content().string(containsString("0815/2027")));
        coordinator.send(page + "/paper", Map.of("paper", List.of("9".repeat(101)))).andExpect(status().isUnprocessableEntity());
        browser.signIn(town.login('l')).send(page + "/paper", Map.of("paper", List.of("1"))).andExpect(status().isForbidden());
    }

    @Test
    void theNoticeIsAWordDocumentWithHeadingsTitleAndLanguage() throws Exception {
        TownGoal goal = towns.goal(town, "Elternkurse");
        strategies.adopted(town);
        quarters.open(town, goal, "100");
        quarters.release(town);
        strategies.submit(town, "drawBalance", "obstacles", "Zwei Stellen\nwaren unbesetzt.");

        try (XWPFDocument paper = paper("Mitteilungsvorlage_Jahresbilanz_")) {
            assertThat(paper.getProperties().getCoreProperties().getTitle()).isEqualTo("Mitteilungsvorlage: Jahresbilanz 2026 zum Handlungskonzept");
            assertThat(paper.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty()).contains("de-DE");
            assertThat(headings(paper)).containsExactly("Title Mitteilungsvorlage", "Heading1 Betreff", "Heading1 Sachverhalt", "Heading2 Was gelungen ist",
                    "Heading2 Was gehakt hat und was daraus folgt", "Heading2 Was als Nächstes ansteht", "Heading2 Das Jahr in Zahlen",
                    "Heading3 Ampeln der Teilziele je Quartal", "Heading3 Maßnahmen nach Umsetzungsstand", "Heading3 Maßnahmen nach Kategorie",
                    "Heading1 Finanzielle Auswirkungen", "Heading1 Anlagen");
            assertThat(text(paper)).contains("Kommune: " + town.municipality().displayName(), "Vorlagennummer: wird noch vergeben",
                    "Gremium: Jugendhilfeausschuss", "Zwei Stellen", "waren unbesetzt.", "Bericht des Quartals Q4/2026",
                    "Q1/2026, Q2/2026, Q3/2026 sind nicht abgeschlossen.").doesNotContain("Beschlussvorschlag");
            assertThat(paper.getTables()).hasSize(3).allSatisfy(table -> assertThat(table.getRow(0).isRepeatHeader()).isTrue());
            assertThat(paper.getTables().get(0).getRow(0).getTableCells()).extracting(cell -> cell.getText())
                    .containsExactly("Teilziel", "Q1/2026", "Q2/2026", "Q3/2026", "Q4/2026");
            assertThat(paper.getFooterList().get(0).getParagraphs().get(0).getCTP().getFldSimpleList()).extracting(field -> field.getInstr())
                    .containsExactly("PAGE", "NUMPAGES");
            assertThat(paper.getStyles().getStyle("Heading1").getCTStyle().getPPr().getOutlineLvl().getVal()).isZero();
        }
    }

    @Test
    void onlyAPaperToDecideOnProposesSomething() throws Exception {
        strategies.adopted(town);
        strategies.endYear(town, 2026);
        strategies.submit(town, "drawBalance", "paperKind", "RESOLUTION", "proposal", "Der Ausschuss beschließt die Fortschreibung.", "paper", "7/2027");
        strategies.submit(town, "discussBalance");

        try (XWPFDocument paper = paper("Beschlussvorlage_Jahresbilanz_")) {
            assertThat(headings(paper)).contains("Title Beschlussvorlage", "Heading1 Beschlussvorschlag", "Heading2 Beratung in der Steuerungsgruppe");
            assertThat(text(paper)).contains("Der Ausschuss beschließt die Fortschreibung.", "Vorlagennummer: 7/2027", "Keine.");
            assertThat(paper.getTables()).as("no quarter was closed").isEmpty();
        }
    }

    private void closeTheFourthQuarter() {
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town, goal, "100");
        quarters.release(town);
    }

    private XWPFDocument paper(String name) throws Exception {
        byte[] file = browser.signIn(town.login('k')).open(page + "/paper.docx").andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(name))).andReturn().getResponse().getContentAsByteArray();
        keep(file, name);
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    /** Kept where somebody can look at it with a word processor. */
    private static void keep(byte[] file, String name) throws IOException {
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers", name + "Test.docx"), file);
    }

    private static List<String> headings(XWPFDocument paper) {
        return paper.getParagraphs().stream().filter(paragraph -> paragraph.getStyle() != null)
                .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText()).toList();
    }

    private static String text(XWPFDocument paper) {
        return String.join("\n", paper.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }
}
