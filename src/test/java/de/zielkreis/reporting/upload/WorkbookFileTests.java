package de.zielkreis.reporting.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs wrote is read as they meant it. */
class WorkbookFileTests {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsTextsNumbersDaysAndTruthValues(boolean streamed) throws IOException {
        byte[] bytes = written(streamed, (workbook, row) -> {
            row.createCell(0).setCellValue("Maßnahme 😀\nzweite Zeile");
            row.createCell(1).setCellValue(1234.5);
            row.createCell(2).setCellValue(LocalDate.of(2026, 12, 31));
            row.getCell(2).setCellStyle(style(workbook, "dd.mm.yyyy"));
            row.createCell(3).setCellValue(true);
            row.createCell(5).setCellValue(0.1 + 0.2);
        });

        assertThat(values(bytes)).containsExactly("Maßnahme 😀\nzweite Zeile", new BigDecimal("1234.5"), LocalDate.of(2026, 12, 31), true,
                new BigDecimal("0.300000000000000"));
    }

    @Test
    void namesFormulasAndErrorsInsteadOfBelievingTheirStoredResult() throws IOException {
        byte[] bytes = written(false, (workbook, row) -> {
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
            row.createCell(2).setCellFormula("HYPERLINK(\"https://example.org\",\"hier\")");
        });

        assertThat(values(bytes)).containsExactly(Cell.Trouble.FORMULA,
                Cell.Trouble.ERROR, Cell.Trouble.FORMULA);
    }

    @ParameterizedTest
    @CsvSource({
        "<is><t>eins</t></is>, inlineStr, eins",
        "<v>zwei</v><is><t>eins</t></is>, inlineStr, eins",
        "<v>0</v><is><t>eins</t></is>, b, false",
        "<is><r><t>ei</t></r><r><t>ns</t></r><rPh><t>Lesehilfe</t></rPh></is>, inlineStr, eins",
        "<is><t>a_x000D_b</t></is>, inlineStr, 'a\rb'",
        "<is><t>_x005F_x0041_</t></is>, inlineStr, _x0041_",
        "<v>2026-12-31T00:00:00</v>, d, 2026-12-31",
        "<v>eins</v>, str, eins"})
    void readsTheNotationsOfOtherPrograms(String content, String type, String value) {
        String row = "<row r='3'><c r='B3' t='" + type + "'>" + content + "</c></row>";

        assertThat(ReadWorkbook.of(RawWorkbook.with(row).bytes()).cells("Maßnahmen")).singleElement().satisfies(cell -> {
            assertThat(cell.address()).isEqualTo("B3");
            assertThat(cell.value()).hasToString(value);
        });
    }

    @Test
    void countsRowsAndCellsThatDoNotNameTheirPlace() {
        String rows = "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>";

        assertThat(ReadWorkbook.of(RawWorkbook.with(rows).bytes()).cells("Maßnahmen")).extracting(Cell::address)
                .containsExactly("A1", "C1", "A2");
    }

    private static List<Object> values(byte[] bytes) {
        return ReadWorkbook.of(bytes).cells("Blatt").stream().map(Cell::value).toList();
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] written(boolean streamed, BiConsumer<Workbook, Row> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = streamed ? new SXSSFWorkbook() : new XSSFWorkbook()) {
            Row row = workbook.createSheet("Blatt").createRow(4);
            content.accept(workbook, row);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}
