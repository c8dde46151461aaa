package de.zielkreis.reporting.export;

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
import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.Plan;
import de.zielkreis.goals.TrafficLight;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTests {

    private static final String WORDING = "Ziel im Wortlaut (SMART)";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=HYPERLINK(\"https://example.org\";\"hier\")", "=cmd|' /C calc'!A0", "+49 521 123", "-5 Kinder",
        "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "  =1+1", "\tEinrückung", "'Zitat'", "=", "-"})
    void keepsTextThatLooksLikeAFormulaAsTextThatStaysTextWhenEdited(String text) throws IOException {
        XSSFCell cell = written(text);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grüße aus Übach-Palenberg, Straße", "Familie 👨‍👩‍👧 und 😀", "erste Zeile\nzweite Zeile\n\nvierte",
        "„innen“ \"außen\" 'x'", "<b>&amp;</b> ]]> <!-- x -->", " Leerzeichen außen ", "1 = 2 - 1", "_x0041_ bleibt stehen", "_x000D_",
        "${7*7} {{x}}", "العربية עברית", "geschützt\u00a0verbunden"})
    void givesOtherTextBackUnchangedAndUnmarked(String text) throws IOException {
        XSSFCell cell = written(text);

        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void writesLineBreaksOfWebFormsAsExcelKnowsThem() throws IOException {
        assertThat(written("eins\r\nzwei").getStringCellValue()).isEqualTo("eins\nzwei");
    }

    @Test
    void dropsCharactersThatXmlForbids() throws IOException {
        assertThat(written("vor\u0000\u0007\u001b\ufffe\uffff\ud83d nach").getStringCellValue()).isEqualTo("vor nach");
    }

    @Test
    void keepsTenThousandCharactersWhole() throws IOException {
        String text = "Präventionskette ".repeat(588) + "Ende";

        XSSFCell cell = written(text);

        assertThat(cell.getStringCellValue()).hasSize(10_000).isEqualTo(text);
        assertThat(cell.getRow().getHeightInPoints()).isLessThanOrEqualTo(409);
    }

    @Test
    void cutsWhatNoCellCanHoldAndSaysSo() throws IOException {
        assertThat(written("ä".repeat(40_000)).getStringCellValue()).hasSize(32_767).endsWith("ää … (gekürzt)");
        assertThat(written("😀".repeat(20_000)).getStringCellValue()).endsWith("😀 … (gekürzt)");
        assertThat(written("_x0041_".repeat(5_000)).getStringCellValue()).startsWith("_x0041_").endsWith(" … (gekürzt)");
    }

    @Test
    void quotesHostileTextWhereverPeopleWrite() throws IOException {
        String evil = "=1+1";
        GoalMatrix matrix = new GoalMatrix("BI", "=Stadt & Land &P", TODAY,
                new Plan(evil, LocalDate.of(2025, 1, 1), LocalDate.of(2028, 12, 31), evil, null, evil),
                List.of(aGuidingGoal("1", evil, under(evil, null, evil, aGoal("1.1", evil).owedBy(evil).worded(evil)
                        .shows(TrafficLight.RED, evil, Q3).measuredBy(anIndicator(evil, evil))
                        .with(aMeasure("1.1.1", evil).carriedBy(evil).measuredBy(anIndicator(evil, evil)))))));

        WrittenWorkbook workbook = WrittenWorkbook.of(matrix);

        assertThat(workbook.allCells()).allSatisfy(cell -> {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().startsWith("=")) {
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        });
        assertThat(workbook.matrix().getFooter().getLeft()).isEqualTo("=Stadt && Land &&P · Zielmatrix");
    }

    @Test
    void keepsTheColourOfALightNextToQuotedText() throws IOException {
        XSSFSheet sheet = WrittenWorkbook.of(aMatrix(aGuidingGoal("1", "Leitziel",
                directly(aGoal("1.1", "Teilziel").worded("=1").shows(TrafficLight.RED, "-", Q3))))).matrix();

        assertThat(cell(sheet, 1, "Ampel").getCellStyle().getFillForegroundColorColor()).isNotNull();
        assertThat(cell(sheet, 1, "Begründung der Ampel").getCellStyle().getQuotePrefixed()).isTrue();
    }

    private static XSSFCell written(String text) throws IOException {
        return cell(WrittenWorkbook.of(aMatrix(aGuidingGoal("1", "Leitziel", directly(aGoal("1.1", "Teilziel").worded(text)))))
                .matrix(), 1, WORDING);
    }
}
