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
import static de.zielkreis.reporting.export.WrittenWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.goals.Quarter;
import de.zielkreis.reporting.GoalMatrixFixture.IndicatorBuilder;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IndicatorSheetTests {

    private static XSSFSheet sheet;

    @BeforeAll
    static void writesThreeIndicators() throws IOException {
        sheet = WrittenWorkbook.of(aMatrix(aGuidingGoal("1", "Familien sind gestärkt", directly(
                aGoal("1.1", "Erziehungskompetenz")
                        .measuredBy(anIndicator("Eltern mit Kursabschluss", "Personen").from("0").to("320")
                                .planned(Q3, "175").read(Q2, "139").read(Q3, "148"))
                        .with(aMeasure("1.1.1", "Elternkurs")
                                .measuredBy(anIndicator("Wartezeit", "Wochen").decimals(2).from("1").to("2.5").read(Q3, "1.75"))
                                .measuredBy(anIndicator("Rückmeldungen", "Briefe"))))))).indicators();
    }

    @Test
    void hasAPairOfColumnsForEveryQuarterThatOccurs() {
        assertThat(WrittenWorkbook.headers(sheet)).containsExactly("Kennung", "Nr.", "Gehört zu", "Name", "Art", "Einheit",
                "Nachkommastellen", "Richtung", "Kumuliert", "Ausgangswert", "Ausgangswert vom", "Zielwert", "Zielwert bis", "Quelle",
                "Sozialraum", "Zielerreichung",
                "Q2/2026 geplant", "Q2/2026 gemessen", "Q3/2026 geplant", "Q3/2026 gemessen");
    }

    @Test
    void describesTheIndicatorOfATeilziel() {
        assertThat(text(sheet, 1, "Nr.")).isEqualTo("1.1");
        assertThat(text(sheet, 1, "Name")).isEqualTo("Eltern mit Kursabschluss");
        assertThat(text(sheet, 1, "Art")).isEqualTo("Wirkung");
        assertThat(text(sheet, 1, "Einheit")).isEqualTo("Personen");
        assertThat(text(sheet, 1, "Richtung")).isEqualTo("mehr ist besser");
        assertThat(text(sheet, 1, "Kumuliert")).isEqualTo("ja");
        assertThat(text(sheet, 1, "Quelle")).isEqualTo("Kurslisten der Träger");
        assertThat(cell(sheet, 1, "Ausgangswert").getNumericCellValue()).isZero();
        assertThat(cell(sheet, 1, "Ausgangswert vom").getLocalDateTimeCellValue()).isEqualTo(LocalDate.of(2025, 2, 1).atStartOfDay());
        assertThat(cell(sheet, 1, "Zielwert").getNumericCellValue()).isEqualTo(320);
        assertThat(cell(sheet, 1, "Zielwert bis").getLocalDateTimeCellValue()).isEqualTo(LocalDate.of(2027, 12, 31).atStartOfDay());
    }

    @Test
    void givesPlannedAndMeasuredValuesAsNumbersAndLeavesUnknownOnesEmpty() {
        assertThat(cell(sheet, 1, "Q3/2026 geplant").getNumericCellValue()).isEqualTo(175);
        assertThat(cell(sheet, 1, "Q3/2026 gemessen").getNumericCellValue()).isEqualTo(148);
        assertThat(cell(sheet, 1, "Q2/2026 geplant").getCellType()).isEqualTo(CellType.BLANK);
        assertThat(cell(sheet, 3, "Q3/2026 gemessen").getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void showsAsManyDecimalsAsTheIndicatorHas() {
        assertThat(cell(sheet, 1, "Q3/2026 gemessen").getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        assertThat(cell(sheet, 2, "Q3/2026 gemessen").getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(cell(sheet, 2, "Zielwert").getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(cell(sheet, 2, "Q3/2026 gemessen").getNumericCellValue()).isEqualTo(1.75);
    }

    @Test
    void givesTheAttainmentInPercentAndNothingWithoutAReading() {
        assertThat(cell(sheet, 1, "Zielerreichung").getNumericCellValue()).isEqualTo(0.4625);
        assertThat(cell(sheet, 1, "Zielerreichung").getCellStyle().getDataFormatString()).isEqualTo("0 %");
        assertThat(cell(sheet, 3, "Zielerreichung").getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void placesIndicatorsOfMeasuresUnderTheirTeilziel() {
        assertThat(text(sheet, 2, "Nr.")).isEqualTo("1.1.1");
        assertThat(text(sheet, 3, "Name")).isEqualTo("Rückmeldungen");
    }

    @Test
    void repeatsHeaderAndNamesOnEveryPageAndFilters() {
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:D");
        assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 4);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:T7");
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    }

    @Test
    void spreadsManyQuartersOverSeveralPagesInsteadOfShrinkingThem() throws IOException {
        IndicatorBuilder indicator = anIndicator("Eltern mit Kursabschluss", "Personen");
        for (Quarter quarter = new Quarter(2025, 1); quarter.year() < 2029; quarter = quarter.next()) {
            indicator.planned(quarter, "10");
        }
        XSSFSheet wide = WrittenWorkbook.of(aMatrix(aGuidingGoal("1", "Lang",
                directly(aGoal("1.1", "Vier Jahre").measuredBy(indicator))))).indicators();

        assertThat(WrittenWorkbook.headers(wide)).contains("Q1/2025 geplant", "Q4/2028 gemessen").hasSize(16 + 2 * 16);
        assertThat(wide.getPrintSetup().getFitWidth()).isEqualTo((short) 3);
    }
}
