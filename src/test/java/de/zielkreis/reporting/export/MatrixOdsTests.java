package de.zielkreis.reporting.export;

import static de.zielkreis.reporting.GoalMatrixFixture.Q3;
import static de.zielkreis.reporting.GoalMatrixFixture.aGoal;
import static de.zielkreis.reporting.GoalMatrixFixture.aGuidingGoal;
import static de.zielkreis.reporting.GoalMatrixFixture.aMatrix;
import static de.zielkreis.reporting.GoalMatrixFixture.aMeasure;
import static de.zielkreis.reporting.GoalMatrixFixture.directly;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.TrafficLight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixOdsTests {

    @Test
    void isReadBackByAnotherProgram() throws IOException {
        Sheet sheet = sheet(aMatrix(aGuidingGoal("1", "Grüße", directly(aGoal("1.1", "Übergang").shows(TrafficLight.GREEN, "Im Plan", Q3)
                .with(aMeasure("1.1.1", "Tandems").funded(2026, "Land", "43500.50", null))))));

        assertThat(sheet.getName()).isEqualTo("Zielmatrix");
        assertThat(value(sheet, 1, "Leitziel")).isEqualTo("1 Grüße");
        assertThat(value(sheet, 1, "Ampel")).isEqualTo("Grün");
        assertThat(value(sheet, 1, "Nr.")).isEqualTo("1.1.1");
        assertThat(value(sheet, 1, "Teilziel bis")).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(value(sheet, 1, "Budget 2026")).isEqualTo(43500.5);
        assertThat(value(sheet, 1, "Verausgabt 2026")).isNull();
        assertThat(sheet.getMaxRows()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "  zwei  Leerzeichen   ", "eins\nzwei\n\nvier", "\nvorn", "hinten\n", "😀 Straße", "<b>&amp;</b> ]]>", "'Zitat", " ",
        "a b  c   d", "geschützt\u00a0verbunden"})
    void keepsTextsAsTheyAre(String text) throws IOException {
        assertThat(wording(text)).isEqualTo(text);
    }

    @Test
    void turnsTabsIntoSpacesBecauseLibreOfficeWouldDropThem() throws IOException {
        assertThat(wording("\tvorn\tmitten")).isEqualTo("    vorn    mitten");
    }

    @Test
    void keepsTenThousandCharacters() throws IOException {
        String text = "Präventionskette ".repeat(588) + "Ende";

        assertThat(wording(text)).isEqualTo(text);
    }

    @Test
    void saysInItsFirstBytesWhatItIs() throws IOException {
        byte[] file = written(aMatrix());

        assertThat(new String(file, 30, 54, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        assertThat(Parts.of(file)).containsOnlyKeys("META-INF/manifest.xml", "content.xml", "mimetype", "styles.xml");
    }

    @Test
    void printsOnA3AndRepeatsTheHeader() throws IOException {
        Map<String, byte[]> parts = Parts.of(written(aMatrix()));

        assertThat(new String(parts.get("styles.xml"), StandardCharsets.UTF_8)).contains("fo:page-width=\"420mm\"", "style:print-orientation=\"landscape\"");
        assertThat(new String(parts.get("content.xml"), StandardCharsets.UTF_8)).contains("table:table-header-rows");
    }

    private static Object wording(String text) throws IOException {
        return value(sheet(aMatrix(aGuidingGoal("1", "L", directly(aGoal("1.1", "T").worded(text))))), 1, "Ziel im Wortlaut (SMART)");
    }

    private static Object value(Sheet sheet, int line, String header) {
        Range all = sheet.getDataRange();
        List<Object> headers = IntStream.range(0, all.getNumColumns()).mapToObj(column -> all.getCell(0, column).getValue()).toList();
        return all.getCell(line, headers.indexOf(header)).getValue();
    }

    private static Sheet sheet(GoalMatrix matrix) throws IOException {
        return new SpreadSheet(new ByteArrayInputStream(written(matrix))).getSheet(0);
    }

    private static byte[] written(GoalMatrix matrix) throws IOException {
        return WrittenWorkbook.written(new MatrixOds(AnExport.of(matrix), WrittenWorkbook.labels()));
    }
}
