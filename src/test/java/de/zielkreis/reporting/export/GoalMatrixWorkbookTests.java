package de.zielkreis.reporting.export;

import static de.zielkreis.reporting.GoalMatrixFixture.Q2;
import static de.zielkreis.reporting.GoalMatrixFixture.Q3;
import static de.zielkreis.reporting.GoalMatrixFixture.TODAY;
import static de.zielkreis.reporting.GoalMatrixFixture.aGoal;
import static de.zielkreis.reporting.GoalMatrixFixture.aGuidingGoal;
import static de.zielkreis.reporting.GoalMatrixFixture.aMatrix;
import static de.zielkreis.reporting.GoalMatrixFixture.aMeasure;
import static de.zielkreis.reporting.GoalMatrixFixture.anIndicator;
import static de.zielkreis.reporting.GoalMatrixFixture.directly;
import static de.zielkreis.reporting.GoalMatrixFixture.under;
import static de.zielkreis.reporting.export.WrittenWorkbook.cell;
import static de.zielkreis.reporting.export.WrittenWorkbook.headers;
import static de.zielkreis.reporting.export.WrittenWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.TrafficLight;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GoalMatrixWorkbookTests {

    private static WrittenWorkbook workbook;
    private static XSSFSheet sheet;

    @BeforeAll
    static void writesAMatrixOfTwoGuidingGoals() throws IOException {
        workbook = WrittenWorkbook.of(aMatrix(
                aGuidingGoal("1", "Familien sind gestärkt",
                        under("Erziehungskompetenz ist gefördert", "06.03.01", "Beratung von Familien",
                                aGoal("1.1", "Erziehungskompetenz").owedBy("Jana Beispiel")
                                        .shows(TrafficLight.YELLOW, "Kennzahlen teilweise erreicht", Q3)
                                        .measuredBy(anIndicator("Eltern mit Kursabschluss", "Personen").from("0").to("320")
                                                .planned(Q2, "150").planned(Q3, "175").read(Q2, "139").read(Q3, "148"))
                                        .with(aMeasure("1.1.1", "Elternkurs").carriedBy("Familienzentrum Musterhof")
                                                        .serving(CrossCuttingStandard.Q2, CrossCuttingStandard.Q3)
                                                        .funded(2025, "Kommune", "38000", "37250")
                                                        .funded(2026, "Kommune", "42000", "31500")
                                                        .funded(2026, "Land", "1500.50", null)
                                                        .measuredBy(anIndicator("Wartezeit", "Wochen").decimals(1).from("1").to("2.5")
                                                                .planned(Q3, "1870.5").read(Q3, "1.75")),
                                                aMeasure("1.1.2", "Kursleitungen schulen").done().forEverybody(),
                                                aMeasure("1.1.3", "Elternbriefe").abandonedBecause("In 1.1.1 aufgegangen."))),
                        under("Erziehungskompetenz ist gefördert", null, "Frühe Hilfen",
                                aGoal("1.2", "Willkommensbesuch").shows(TrafficLight.GREEN, "Im Plan", Q2)
                                        .with(aMeasure("1.2.1", "Besuchsteam")))),
                aGuidingGoal("2", "Kinder starten gut",
                        directly(aGoal("2.1", "Sprache").shows(TrafficLight.RED, "Unter Plan", Q3)
                                        .with(aMeasure("2.1.1", "Gruppen"), aMeasure("2.1.2", "Schulung")),
                                aGoal("2.2", "Übergang").shows(TrafficLight.GREY, "Keine Einschätzung", Q3),
                                aGoal("2.3", "Jugend plant mit").in(SubGoalState.DRAFT))),
                aGuidingGoal("3", "Noch ohne Teilziele")));
        sheet = workbook.matrix();
    }

    @Test
    void namesMunicipalityPlanAndQuarterAboveTheTable() {
        assertThat(WrittenWorkbook.column(sheet, 0).subList(0, 5)).containsExactly(
                "Zielmatrix – Stadt Bielefeld",
                "Aktionsplan 2025–2028, gültig vom 01.01.2025 bis 31.12.2028, beschlossen am 12.12.2024, Rat der Stadt Bielefeld, "
                        + "Vorlage 0815/2024",
                "Stand Q3/2026, freigegeben am 16.10.2026",
                "Daten vom 09.12.2026. Enthält freigegebene Ampeln, keine Entwürfe. Was Wörter und Zahlen bedeuten, steht im Blatt "
                        + "„Legende“.",
                "Leitziel");
    }

    @Test
    void namesTheDayWhereNoQuarterIsReleasedAndNoPlanHolds() throws IOException {
        XSSFSheet empty = WrittenWorkbook.of(new GoalMatrix("BI", "Stadt Bielefeld", TODAY, null, List.of())).matrix();

        assertThat(WrittenWorkbook.column(empty, 0)).contains("An diesem Tag gilt kein beschlossener Aktionsplan.", "Stand vom 09.12.2026");
        assertThat(empty.getLastRowNum()).isEqualTo(4);
        assertThat(empty.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:W5");
    }

    @Test
    void hasTheColumnsFromLeitzielToBudgetOfTheYear() {
        assertThat(headers(sheet)).containsExactly("Leitziel", "Produktgruppenziel", "Produkt", "Teilziel", "Ziel im Wortlaut (SMART)",
                "Verantwortlich", "Teilziel bis", "Ampel", "Begründung der Ampel", "Stand des Teilziels", "Kennzahl des Teilziels", "Nr.",
                "Maßnahme", "Kategorie", "Umsetzungsstand", "Träger / Amt", "von", "bis", "Lebensphase", "Standards",
                "Kennzahl der Maßnahme", "Budget 2026", "Verausgabt 2026");
    }

    @Test
    void showsAMeasureWithEverythingAboveIt() {
        assertThat(text(sheet, 1, "Leitziel")).isEqualTo("1 Familien sind gestärkt");
        assertThat(text(sheet, 1, "Produktgruppenziel")).isEqualTo("Erziehungskompetenz ist gefördert");
        assertThat(text(sheet, 1, "Produkt")).isEqualTo("06.03.01 Beratung von Familien");
        assertThat(text(sheet, 1, "Teilziel")).isEqualTo("1.1 Erziehungskompetenz");
        assertThat(text(sheet, 1, "Ziel im Wortlaut (SMART)")).isEqualTo("Bis 31.12.2027 schließen 320 Eltern einen Kurs ab.");
        assertThat(text(sheet, 1, "Verantwortlich")).isEqualTo("Jana Beispiel");
        assertThat(text(sheet, 1, "Ampel")).isEqualTo("Gelb");
        assertThat(text(sheet, 1, "Begründung der Ampel")).isEqualTo("Kennzahlen teilweise erreicht");
        assertThat(text(sheet, 1, "Stand des Teilziels")).isEqualTo("läuft");
        assertThat(text(sheet, 1, "Kennzahl des Teilziels")).isEqualTo("Eltern mit Kursabschluss: 148 / 320 Personen");
        assertThat(text(sheet, 1, "Nr.")).isEqualTo("1.1.1");
        assertThat(text(sheet, 1, "Maßnahme")).isEqualTo("Elternkurs");
        assertThat(text(sheet, 1, "Kategorie")).isEqualTo("Ausbau präventiver Angebote");
        assertThat(text(sheet, 1, "Umsetzungsstand")).isEqualTo("läuft");
        assertThat(text(sheet, 1, "Träger / Amt")).isEqualTo("Familienzentrum Musterhof");
        assertThat(text(sheet, 1, "Lebensphase")).isEqualTo("Rund um die Kita");
        assertThat(text(sheet, 1, "Standards")).isEqualTo("Eltern stärken – Kinder stärken\nAufsuchender Ansatz");
        assertThat(text(sheet, 1, "Kennzahl der Maßnahme")).isEqualTo("Wartezeit: 1,75 / 2,5 Wochen");
    }

    @Test
    void givesDatesAndMoneyAsNumbersInGermanFormat() {
        assertThat(cell(sheet, 1, "Teilziel bis").getLocalDateTimeCellValue()).isEqualTo(LocalDate.of(2027, 12, 31).atStartOfDay());
        assertThat(cell(sheet, 1, "von").getLocalDateTimeCellValue()).isEqualTo(LocalDate.of(2025, 2, 1).atStartOfDay());
        assertThat(cell(sheet, 1, "bis").getLocalDateTimeCellValue()).isEqualTo(LocalDate.of(2027, 6, 30).atStartOfDay());
        assertThat(List.of("Teilziel bis", "von", "bis")).allSatisfy(
                header -> assertThat(cell(sheet, 1, header).getCellStyle().getDataFormatString()).isEqualTo("dd.mm.yyyy"));
        assertThat(cell(sheet, 1, "Budget 2026").getNumericCellValue()).isEqualTo(43_500.5);
        assertThat(cell(sheet, 1, "Verausgabt 2026").getNumericCellValue()).isEqualTo(31_500);
        assertThat(cell(sheet, 1, "Budget 2026").getCellStyle().getDataFormatString()).isEqualTo("#,##0.00 \"€\"");
    }

    @Test
    void leavesMoneyEmptyWhereNoneIsPlannedForTheYear() {
        assertThat(cell(sheet, 2, "Budget 2026").getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void saysWhatIsMissingInWords() {
        assertThat(text(sheet, 4, "Verantwortlich")).isEqualTo("unbesetzt");
        assertThat(text(sheet, 2, "Lebensphase")).isEqualTo("alle");
        assertThat(text(sheet, 8, "Ampel")).isEqualTo("noch keine");
        assertThat(text(sheet, 8, "Begründung der Ampel")).isEmpty();
        assertThat(text(sheet, 5, "Produktgruppenziel")).isEmpty();
        assertThat(text(sheet, 5, "Produkt")).isEmpty();
        assertThat(text(sheet, 4, "Produkt")).isEqualTo("Frühe Hilfen");
    }

    @Test
    void saysWhyAMeasureWasAbandoned() {
        assertThat(text(sheet, 3, "Umsetzungsstand")).isEqualTo("aufgegeben");
        assertThat(text(sheet, 3, "Kennzahl der Maßnahme")).isEqualTo("Aufgegeben: In 1.1.1 aufgegangen.");
    }

    @Test
    void namesTheQuarterOfALightThatIsOlderThanTheOthers() {
        assertThat(text(sheet, 4, "Begründung der Ampel")).isEqualTo("Stand Q2/2026: Im Plan");
    }

    @Test
    void namesTheStateOfATeilzielThatIsNotActive() {
        assertThat(text(sheet, 8, "Stand des Teilziels")).isEqualTo("Entwurf, noch nicht begonnen");
    }

    @Test
    void givesALineToATeilzielWithoutMeasuresAndToALeitzielWithoutTeilziele() {
        assertThat(text(sheet, 7, "Teilziel")).isEqualTo("2.2 Übergang");
        assertThat(text(sheet, 7, "Maßnahme")).isEmpty();
        assertThat(text(sheet, 9, "Leitziel")).isEqualTo("3 Noch ohne Teilziele");
        assertThat(text(sheet, 9, "Verantwortlich")).isEmpty();
        assertThat(text(sheet, 9, "Ampel")).isEmpty();
        assertThat(sheet.getLastRowNum()).isEqualTo(WrittenWorkbook.headerRow(sheet) + 9);
    }

    @Test
    void mergesEachLevelOverItsLines() {
        assertThat(sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString)).containsExactlyInAnyOrder(
                "A6:A9", "A10:A13", "B6:B9", "B10:B13", "C6:C8", "C10:C13",
                "D6:D8", "E6:E8", "F6:F8", "G6:G8", "H6:H8", "I6:I8", "J6:J8", "K6:K8",
                "D10:D11", "E10:E11", "F10:F11", "G10:G11", "H10:H11", "I10:I11", "J10:J11", "K10:K11");
        sheet.validateMergedRegions();
    }

    @Test
    void writesTheValueIntoEveryLineOfAMergedCellSoThatFiltersFindThemAll() {
        assertThat(List.of(1, 2, 3)).allSatisfy(line -> {
            assertThat(text(sheet, line, "Leitziel")).isEqualTo("1 Familien sind gestärkt");
            assertThat(text(sheet, line, "Ampel")).isEqualTo("Gelb");
        });
    }

    @Test
    void showsLightsAsWordsOnTheirColour() {
        assertThat(text(sheet, 1, "Ampel")).isEqualTo("Gelb");
        assertThat(fill(1)).isEqualTo("FFFFE699");
        assertThat(text(sheet, 4, "Ampel")).isEqualTo("Grün");
        assertThat(fill(4)).isEqualTo("FFB7DBBB");
        assertThat(text(sheet, 5, "Ampel")).isEqualTo("Rot");
        assertThat(fill(5)).isEqualTo("FFFDC5BB");
        assertThat(text(sheet, 7, "Ampel")).isEqualTo("Grau");
        assertThat(fill(7)).isEqualTo("FFCFD2E0");
        assertThat(cell(sheet, 8, "Ampel").getCellStyle().getFillForegroundColorColor()).isNull();
    }

    @Test
    void keepsLettersReadableOnEveryLight() {
        assertThat(TrafficLight.values()).allSatisfy(
                light -> assertThat(contrast(Look.of(light).ink(), Look.of(light).fill())).isGreaterThan(7));
        assertThat(contrast(Look.HEADER.ink(), Look.HEADER.fill())).isGreaterThan(7);
    }

    @Test
    void alignsTextAtTheTopAndWrapsIt() {
        assertThat(headers(sheet)).allSatisfy(header -> {
            assertThat(cell(sheet, 1, header).getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.TOP);
            assertThat(cell(sheet, 1, header).getCellStyle().getWrapText()).isTrue();
        });
    }

    @Test
    void keepsOutlineNumbersFromBecomingDates() {
        assertThat(cell(sheet, 1, "Nr.").getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(cell(workbook.indicators(), 1, "Nr.").getCellStyle().getDataFormatString()).isEqualTo("@");
    }

    @Test
    void freezesHeaderAndTeilzielAndFiltersUnderTheHeader() {
        PaneInformation pane = sheet.getPaneInformation();

        assertThat(pane.isFreezePane()).isTrue();
        assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) 5);
        assertThat(pane.getVerticalSplitPosition()).isEqualTo((short) 4);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:W14");
    }

    @Test
    void printsOnA3LandscapeOnePageWideWithHeaderAndPageNumbers() {
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
        assertThat(sheet.getFooter().getLeft()).isEqualTo("Stadt Bielefeld · Zielmatrix");
        assertThat(sheet.getFooter().getRight()).isEqualTo("Seite &P von &N");
        assertThat(sheet.getMargin(PageMargin.LEFT)).isBetween(0.25, 0.8);
        assertThat(sheet.getMargin(PageMargin.BOTTOM)).isGreaterThan(sheet.getMargin(PageMargin.FOOTER));
    }

    @Test
    void makesRowsTallEnoughForMergedText() {
        float rowsOfFirstGoal = (float) List.of(5, 6, 7).stream().mapToDouble(row -> sheet.getRow(row).getHeightInPoints()).sum();

        assertThat(rowsOfFirstGoal).isGreaterThanOrEqualTo((float) WrappedText.height(text(sheet, 1, "Ziel im Wortlaut (SMART)"), 18));
        assertThat(sheet.getRow(5).getHeightInPoints()).isGreaterThan(3 * 12);
    }

    @Test
    void saysInItsPropertiesWhatItIs() {
        var properties = workbook.file.getProperties().getCoreProperties();

        assertThat(properties.getTitle()).isEqualTo("Zielmatrix Stadt Bielefeld");
        assertThat(properties.getCreator()).isEqualTo("Zielkreis");
        assertThat(properties.getCreated()).isEqualTo("2026-12-09T11:00:00Z");
    }

    @Test
    void holdsNoFormulaAndNoLinkToAnywhereElse() {
        assertThat(workbook.allCells()).allSatisfy(cell -> {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            assertThat(cell.getHyperlink()).satisfiesAnyOf(link -> assertThat(link).isNull(),
                    link -> assertThat(link.getType()).isEqualTo(HyperlinkType.DOCUMENT));
        });
    }

    @Test
    void needsFewStyles() {
        assertThat(workbook.file.getNumCellStyles()).isLessThan(80);
    }

    @Test
    void explainsEveryLightStatusAndCategoryInTheLegend() {
        assertThat(WrittenWorkbook.column(workbook.legend(), 0)).contains("Grün", "Gelb", "Rot", "Grau", "noch keine", "läuft",
                "aufgegeben", "Ausbau präventiver Angebote", "Etablierung von Messkriterien", "unbesetzt", "Zielerreichung");
        assertThat(String.join("\n", WrittenWorkbook.column(workbook.legend(), 1)))
                .contains("(letzter Messwert − Ausgangswert) ÷ (Zielwert − Ausgangswert)", "nie Entwürfe");
    }

    @Test
    void showsTheDayOfACellThatExcelsCalendarDoesNotKnowAsText() throws IOException {
        GoalMatrix matrix = new GoalMatrix("BI", "Stadt Bielefeld", TODAY, null, List.of(
                aGuidingGoal("1", "Alt", directly(aGoal("1.1", "Sehr alt").due(LocalDate.of(26, 12, 31))))));

        assertThat(text(WrittenWorkbook.of(matrix).matrix(), 1, "Teilziel bis")).isEqualTo("31.12.0026");
    }

    private static String fill(int line) {
        return ((XSSFCellStyle) cell(sheet, line, "Ampel").getCellStyle()).getFillForegroundColorColor().getARGBHex();
    }

    /** The ratio that WCAG asks for: 4.5 at least, 7 for the strictest level. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
