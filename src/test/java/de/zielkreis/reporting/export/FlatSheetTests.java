package de.zielkreis.reporting.export;

import static de.zielkreis.reporting.GoalMatrixFixture.Q2;
import static de.zielkreis.reporting.GoalMatrixFixture.Q3;
import static de.zielkreis.reporting.GoalMatrixFixture.aGoal;
import static de.zielkreis.reporting.GoalMatrixFixture.aGuidingGoal;
import static de.zielkreis.reporting.GoalMatrixFixture.aMatrix;
import static de.zielkreis.reporting.GoalMatrixFixture.aMeasure;
import static de.zielkreis.reporting.GoalMatrixFixture.anIndicator;
import static de.zielkreis.reporting.GoalMatrixFixture.directly;
import static de.zielkreis.reporting.export.WrittenWorkbook.cell;
import static de.zielkreis.reporting.export.WrittenWorkbook.headers;
import static de.zielkreis.reporting.export.WrittenWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.TrafficLight;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables that people edit and bring back: what stands where is agreed with the reading side. */
class FlatSheetTests {

    private static GoalMatrix matrix;
    private static WrittenWorkbook workbook;

    @BeforeAll
    static void writesOneTeilziel() throws IOException {
        matrix = aMatrix(aGuidingGoal("1", "Familien sind gestärkt", directly(aGoal("1.1", "Erziehungskompetenz").owedBy("Jana Beispiel")
                .shows(TrafficLight.YELLOW, "Kennzahlen teilweise erreicht", Q3)
                .measuredBy(anIndicator("Eltern mit Kursabschluss", "Personen").from("0").to("320").planned(Q2, "150").read(Q3, "148"))
                .with(aMeasure("1.1.1", "=Elternkurs").serving(CrossCuttingStandard.Q2, CrossCuttingStandard.Q3)
                                .funded(2025, "Kommune", "38000", "37250").funded(2026, "Land", "1500.50", null),
                        aMeasure("1.1.2", "Kursleitungen schulen").forEverybody().abandonedBecause("Aufgegangen")))));
        workbook = WrittenWorkbook.of(matrix);
    }

    @Test
    void hasTheColumnsThatTheReadingSideExpects() {
        assertThat(headers(sheet("Teilziele"))).containsExactly("Kennung", "Nr.", "Leitziel", "Titel", "Wortlaut", "Beginn", "Termin",
                "Verantwortlich", "Zustand", "Umsetzungsstand", "Ampel", "Grund der Ampel");
        assertThat(headers(sheet("Maßnahmen"))).containsExactly("Kennung", "Nr.", "Teilziel", "Titel", "Kategorie", "Umsetzungsstand",
                "Grund der Aufgabe", "Beginn", "Ende", "Träger oder Fachbereich", "Lebensphase", "Präventionsstandards", "Wer", "Was", "Womit",
                "Wie", "Woran messen", "Wann", "Wenn", "Dann", "Weil", "Beleg", "Quelle");
        assertThat(headers(sheet("Mittel"))).containsExactly("Kennung", "Nr.", "Maßnahme", "Jahr", "Finanzquelle", "Geplant", "Verwendet");
        assertThat(headers(sheet("Kennzahlen"))).startsWith("Kennung", "Nr.", "Gehört zu", "Name", "Art", "Einheit", "Nachkommastellen",
                "Richtung", "Kumuliert", "Ausgangswert", "Ausgangswert vom", "Zielwert", "Zielwert bis", "Quelle", "Sozialraum")
                .endsWith("Q2/2026 geplant", "Q2/2026 gemessen", "Q3/2026 geplant", "Q3/2026 gemessen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Teilziele", "Maßnahmen", "Mittel", "Kennzahlen"})
    void theFirstCellThatSaysKennungBeginsTheTable(String name) {
        assertThat(StreamSupport.stream(sheet(name).spliterator(), false).filter(row -> row.getCell(0) != null
                && row.getCell(0).toString().equals("Kennung")).findFirst().orElseThrow().getRowNum()).isEqualTo(WrittenWorkbook.headerRow(sheet(name)));
    }

    @Test
    void everyRowIsKnownByIdAndVersion() {
        SubGoalRow goal = matrix.subGoals().findFirst().orElseThrow();

        assertThat(text(sheet("Teilziele"), 1, "Kennung")).isEqualTo(goal.id() + "#3");
        assertThat(text(sheet("Maßnahmen"), 2, "Kennung")).isEqualTo(goal.measures().get(1).id() + "#3");
        assertThat(text(sheet("Mittel"), 2, "Kennung")).isEqualTo(goal.measures().get(0).id() + "#3");
        assertThat(text(sheet("Kennzahlen"), 1, "Kennung")).isEqualTo(goal.indicators().get(0).id() + "#3");
    }

    @Test
    void aPastStateCarriesNoVersionsAndSaysThatItIsNotForReadingIn() throws IOException {
        XSSFSheet goals = WrittenWorkbook.of(AnExport.closed(matrix, Q3, "Jana Beispiel", Instant.EPOCH)).sheet("Teilziele");

        assertThat(text(goals, 1, "Kennung")).isEqualTo(matrix.subGoals().findFirst().orElseThrow().id().toString());
        assertThat(goals.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Vergangener Stand; diese Datei lässt sich nicht wieder einlesen.");
    }

    @Test
    void showsATeilzielInWordsAndRealDays() {
        XSSFSheet goals = sheet("Teilziele");

        assertThat(text(goals, 1, "Nr.")).isEqualTo("1.1");
        assertThat(text(goals, 1, "Leitziel")).isEqualTo("Familien sind gestärkt");
        assertThat(text(goals, 1, "Titel")).isEqualTo("Erziehungskompetenz");
        assertThat(cell(goals, 1, "Termin").getLocalDateTimeCellValue()).isEqualTo(LocalDate.of(2027, 12, 31).atStartOfDay());
        assertThat(text(goals, 1, "Verantwortlich")).isEqualTo("Jana Beispiel");
        assertThat(text(goals, 1, "Zustand")).isEqualTo("aktiv");
        assertThat(text(goals, 1, "Umsetzungsstand")).isEqualTo("läuft");
        assertThat(text(goals, 1, "Ampel")).isEqualTo("Gelb");
        assertThat(text(goals, 1, "Grund der Ampel")).isEqualTo("Kennzahlen teilweise erreicht");
    }

    @Test
    void showsAMeasureWithStandardsInOneCellAndNothingForWhatIsMissing() {
        XSSFSheet measures = sheet("Maßnahmen");

        assertThat(text(measures, 1, "Titel")).isEqualTo("=Elternkurs");
        assertThat(text(measures, 1, "Präventionsstandards")).isEqualTo("Eltern stärken – Kinder stärken; Aufsuchender Ansatz");
        assertThat(text(measures, 1, "Lebensphase")).isEqualTo("Rund um die Kita");
        assertThat(text(measures, 2, "Lebensphase")).isEmpty();
        assertThat(text(measures, 2, "Grund der Aufgabe")).isEqualTo("Aufgegangen");
        assertThat(text(measures, 2, "Wer")).isEmpty();
    }

    @Test
    void showsMoneyByYearAndSource() {
        XSSFSheet money = sheet("Mittel");

        assertThat(cell(money, 2, "Jahr").getNumericCellValue()).isEqualTo(2026);
        assertThat(text(money, 2, "Finanzquelle")).isEqualTo("Land");
        assertThat(cell(money, 2, "Geplant").getNumericCellValue()).isEqualTo(1500.5);
        assertThat(text(money, 1, "Maßnahme")).isEqualTo("=Elternkurs");
        assertThat(cell(money, 2, "Verwendet").toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Teilziele", "Maßnahmen", "Mittel", "Kennzahlen"})
    void isLockedWithoutAPasswordAndIdsCannotBeChanged(String name) {
        XSSFSheet sheet = sheet(name);

        assertThat(sheet.isSheetLocked()).isTrue();
        assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
        assertThat(sheet.getCTWorksheet().getSheetProtection().isSetHashValue()).isFalse();
        assertThat(cell(sheet, 1, "Kennung").getCellStyle().getLocked()).isTrue();
        assertThat(cell(sheet, 1, "Nr.").getCellStyle().getLocked()).isTrue();
    }

    @Test
    void opensExactlyWhatMayBeChanged() {
        assertThat(open("Teilziele")).containsExactly("Titel", "Wortlaut", "Beginn", "Termin");
        assertThat(open("Maßnahmen")).startsWith("Titel", "Kategorie", "Umsetzungsstand").endsWith("Quelle").hasSize(20);
        assertThat(open("Mittel")).containsExactly("Jahr", "Finanzquelle", "Geplant", "Verwendet");
        assertThat(open("Kennzahlen")).startsWith("Name", "Art").doesNotContain("Zielerreichung").endsWith("Q3/2026 gemessen");
    }

    @Test
    void leavesRoomForNewRowsInWhichTheParentCanBeNamedToo() {
        XSSFSheet measures = sheet("Maßnahmen");

        assertThat(newRow(measures, "Teilziel").getLocked()).isFalse();
        assertThat(newRow(measures, "Titel").getLocked()).isFalse();
        assertThat(newRow(measures, "Kennung").getLocked()).isTrue();
        assertThat(newRow(sheet("Teilziele"), "Leitziel").getLocked()).isFalse();
    }

    @Test
    void offersTheWordsOfTheLegend() {
        assertThat(lists("Teilziele")).containsExactly("Zustand Liste_Zustand", "Umsetzungsstand Liste_Umsetzungsstand", "Ampel Liste_Ampel");
        assertThat(lists("Maßnahmen")).containsExactly("Kategorie Liste_Kategorie", "Umsetzungsstand Liste_Umsetzungsstand",
                "Lebensphase Liste_Lebensphase", "Beleg Liste_Beleg");
        assertThat(lists("Kennzahlen")).containsExactly("Art Liste_Art", "Richtung Liste_Richtung", "Kumuliert Liste_Ja_Nein");
    }

    @Test
    void everyListNamesExactlyTheWordsThatCanStandInACell() {
        assertThat(words("Liste_Ampel")).containsExactly("Grün", "Gelb", "Rot", "Grau");
        assertThat(words("Liste_Umsetzungsstand")).containsExactly("noch nicht begonnen", "läuft", "teilweise umgesetzt", "abgeschlossen", "aufgegeben");
        assertThat(words("Liste_Zustand")).containsExactly("Entwurf", "aktiv", "erreicht", "beendet");
        assertThat(words("Liste_Kategorie")).hasSize(7).startsWith("Ausbau präventiver Angebote").endsWith("Etablierung von Messkriterien");
        assertThat(words("Liste_Lebensphase")).hasSize(4).endsWith("Rund um die Jugendphase");
        assertThat(words("Liste_Richtung")).containsExactly("mehr ist besser", "weniger ist besser", "halten");
        assertThat(words("Liste_Art")).containsExactly("Wirkung", "Leistung", "Kontext");
        assertThat(words("Liste_Beleg")).containsExactly("Studie", "eigene Erfahrung", "Annahme");
        assertThat(words("Liste_Ja_Nein")).containsExactly("ja", "nein");
    }

    @Test
    void coloursFollowTheWord() {
        assertThat(sheet("Teilziele").getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(2);
        assertThat(sheet("Teilziele").getSheetConditionalFormatting().getConditionalFormattingAt(1).getRule(0).getFormula1()).isEqualTo("\"Grün\"");
        assertThat(sheet("Maßnahmen").getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(1);
    }

    @Test
    void everyTableIsARangeWithAName() {
        assertThat(workbook.file.getAllNames().stream().map(XSSFName::getNameName).filter(name -> name.startsWith("Tabelle_")))
                .containsExactly("Tabelle_Zielmatrix", "Tabelle_Teilziele", "Tabelle_Maßnahmen", "Tabelle_Mittel", "Tabelle_Kennzahlen");
        assertThat(workbook.file.getName("Tabelle_Maßnahmen").getRefersToFormula()).isEqualTo("Maßnahmen!$A$4:$W$6");
    }

    @Test
    void leavesOutColumnsThatSomebodyDoesNotWantButNeverTheIds() throws IOException {
        ColumnChoice few = new ColumnChoice(EnumSet.of(MatrixField.SUB_GOAL, MatrixField.LIGHT, MatrixField.MEASURE),
                EnumSet.of(MeasureField.STATUS, MeasureField.WHEN));

        WrittenWorkbook narrow = WrittenWorkbook.of(AnExport.with(few, matrix));

        assertThat(headers(narrow.matrix())).containsExactly("Teilziel", "Ampel", "Maßnahme");
        assertThat(headers(narrow.sheet("Maßnahmen"))).containsExactly("Kennung", "Nr.", "Teilziel", "Titel", "Umsetzungsstand", "Wann");
        assertThat(narrow.file.getSheet("Deckblatt").getRow(7).getCell(1).getStringCellValue())
                .isEqualTo("eigene Auswahl: im Blatt Zielmatrix 3 von 23, im Blatt Maßnahmen 2 von 19");
    }

    @Test
    void takesAnyNumberOfQuarters() throws IOException {
        XSSFSheet indicators = WrittenWorkbook.of(aMatrix(aGuidingGoal("1", "L", directly(aGoal("1.1", "T").measuredBy(anIndicator("K", "E")
                .planned(Quarter.parse("2024-Q4"), "1").read(Quarter.parse("2027-Q1"), "2")))))).indicators();

        assertThat(headers(indicators)).endsWith("Q4/2024 geplant", "Q4/2024 gemessen", "Q1/2027 geplant", "Q1/2027 gemessen");
    }

    private static XSSFSheet sheet(String name) {
        return workbook.sheet(name);
    }

    private static List<String> open(String name) {
        return headers(sheet(name)).stream().filter(header -> !cell(sheet(name), 1, header).getCellStyle().getLocked()).toList();
    }

    private static CellStyle newRow(XSSFSheet sheet, String header) {
        return sheet.getColumnStyle(headers(sheet).indexOf(header));
    }

    private static List<String> lists(String name) {
        return sheet(name).getDataValidations().stream().map(choice -> headers(sheet(name))
                .get(choice.getRegions().getCellRangeAddress(0).getFirstColumn()) + " " + formula(choice)).toList();
    }

    private static String formula(DataValidation choice) {
        return choice.getValidationConstraint().getFormula1();
    }

    private static List<String> words(String range) {
        String[] rows = workbook.file.getName(range).getRefersToFormula().replaceAll("[^0-9:]", "").split(":");
        return WrittenWorkbook.column(workbook.legend(), 0).subList(Integer.parseInt(rows[0]) - 1, Integer.parseInt(rows[1]));
    }
}
