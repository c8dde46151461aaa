package de.zielkreis.reporting.export;

import static de.zielkreis.reporting.GoalMatrixFixture.Q3;
import static de.zielkreis.reporting.GoalMatrixFixture.aGoal;
import static de.zielkreis.reporting.GoalMatrixFixture.aGuidingGoal;
import static de.zielkreis.reporting.GoalMatrixFixture.aMatrix;
import static de.zielkreis.reporting.GoalMatrixFixture.aMeasure;
import static de.zielkreis.reporting.GoalMatrixFixture.directly;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.TrafficLight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixCsvTests {

    private static final ColumnChoice WORDING = new ColumnChoice(EnumSet.of(MatrixField.WORDING), EnumSet.noneOf(MeasureField.class));

    @Test
    void openInGermanExcelWithSemicolonsAndUmlauts() throws IOException {
        byte[] file = written(ColumnChoice.ALL, aMatrix(aGuidingGoal("1", "Grüße", directly(aGoal("1.1", "Übergang").worded("Ziel")
                .shows(TrafficLight.GREEN, "Im Plan", Q3).with(aMeasure("1.1.1", "Tandems").funded(2026, "Land", "43500.50", "1000"))))));

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n")).hasSize(2)
                .satisfies(lines -> assertThat(lines[0]).startsWith("\uFEFFLeitziel;Produktgruppenziel;Produkt;Teilziel").endsWith("Budget 2026;Verausgabt 2026"))
                .satisfies(lines -> assertThat(lines[1]).isEqualTo("1 Grüße;;;1.1 Übergang;Ziel;unbesetzt;31.12.2027;Grün;Im Plan;läuft;;Nr. 1.1.1;Tandems;"
                        + "Ausbau präventiver Angebote;läuft;Jugendamt;01.02.2025;30.06.2027;Rund um die Kita;;;43500,50;1000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 521", "-5 Kinder", "@SUM(A1)", "'Zitat'", "=", "=cmd|'/C calc'!A0"})
    void whatBeginsLikeAFormulaGetsAnApostropheInFront(String text) throws IOException {
        assertThat(cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\rWagenrücklauf", "\n=1", " =1"})
    void alsoWhereWhiteSpaceStandsBefore(String text) throws IOException {
        assertThat(cell(text).replace("\"", "")).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"eins;zwei|\"eins;zwei\"", "sagt \"ja\"|\"sagt \"\"ja\"\"\"", "ruhig|ruhig", "1,5|1,5",
        "` Rand `|\" Rand \"", "😀 ß|😀 ß"})
    void quotesWhatWouldBreakALine(String text, String cell) throws IOException {
        assertThat(cell(text)).isEqualTo(cell);
    }

    @Test
    void keepsLineBreaksInsideACell() throws IOException {
        assertThat(cell("eins\nzwei")).isEqualTo("\"eins\nzwei\"");
    }

    @Test
    void hasTheColumnsThatSomebodyChose() throws IOException {
        ColumnChoice few = new ColumnChoice(EnumSet.of(MatrixField.MEASURE, MatrixField.GUIDING_GOAL), EnumSet.noneOf(MeasureField.class));

        assertThat(new String(written(few, aMatrix(aGuidingGoal("1", "L", directly(aGoal("1.1", "T").with(aMeasure("1.1.1", "M")))))),
                StandardCharsets.UTF_8)).isEqualTo("\uFEFFLeitziel;Maßnahme\r\n1 L;M\r\n");
    }

    private static String cell(String text) throws IOException {
        String file = new String(written(WORDING, aMatrix(aGuidingGoal("1", "L", directly(aGoal("1.1", "T").worded(text))))), StandardCharsets.UTF_8);
        return file.substring(file.indexOf("\r\n") + 2, file.length() - 2);
    }

    private static byte[] written(ColumnChoice columns, GoalMatrix matrix) throws IOException {
        return WrittenWorkbook.written(new MatrixCsv(AnExport.with(columns, matrix), WrittenWorkbook.labels()));
    }
}
