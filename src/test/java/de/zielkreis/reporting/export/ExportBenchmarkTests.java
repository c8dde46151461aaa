package de.zielkreis.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the export costs beside plain SXSSF that writes the same cells without styles, as a ratio within one run. Runs on
 * request only: {@code mvn -B test -Pbenchmark}.
 */
@Tag("benchmark")
class ExportBenchmarkTests {

    @Test
    void tenThousandMeasuresCostAtMostOneAndAHalfTimesPlainWriting() throws IOException {
        assertThat(ratio("10.000 Maßnahmen", AnExport.of(LargeMatrix.of(10_000)), 5)).isLessThanOrEqualTo(1.5);
    }

    @Test
    void theUsualMatrixCostsAtMostTwicePlainWritingOnAWarmServer() throws IOException {
        assertThat(ratio("275 Maßnahmen", AnExport.of(LargeMatrix.of(275)), 60)).isLessThanOrEqualTo(2);
    }

    /** Both by turns, so that they meet the same machine; the best round of each counts. */
    private static double ratio(String what, ExportedMatrix exported, int rounds) throws IOException {
        List<PlainSheet> cells = cells(WrittenWorkbook.written(new GoalMatrixWorkbook(exported, WrittenWorkbook.labels())));
        MatrixFiles files = new MatrixFiles(WrittenWorkbook.labels());
        long export = Long.MAX_VALUE;
        long plain = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            plain(cells);
            long between = System.nanoTime();
            try (MatrixFile file = files.of(exported, FileFormat.XLSX)) {
                file.writeTo(OutputStream.nullOutputStream());
            }
            export = Math.min(export, System.nanoTime() - between);
            plain = Math.min(plain, between - start);
        }
        double ratio = (double) export / plain;
        System.out.printf("%s, %d Zellen: Export %d ms, einfaches SXSSF %d ms, Verhältnis %.2f%n", what, cells.stream().flatMap(sheet -> sheet.rows().stream())
                .mapToLong(List::size).sum(), export / 1_000_000, plain / 1_000_000, ratio);
        return ratio;
    }

    private static void plain(List<PlainSheet> sheets) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            for (PlainSheet plain : sheets) {
                SXSSFSheet sheet = workbook.createSheet(plain.name());
                for (int i = 0; i < plain.rows().size(); i++) {
                    SXSSFRow row = sheet.createRow(i);
                    List<Object> values = plain.rows().get(i);
                    for (int column = 0; column < values.size(); column++) {
                        if (values.get(column) instanceof String text) {
                            row.createCell(column).setCellValue(text);
                        } else if (values.get(column) instanceof Double number) {
                            row.createCell(column).setCellValue(number);
                        } else {
                            row.createCell(column);
                        }
                    }
                }
            }
            workbook.write(OutputStream.nullOutputStream());
        }
    }

    private static List<PlainSheet> cells(byte[] file) throws IOException {
        List<PlainSheet> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    sheets.add(new PlainSheet(sheet.getName(), rows.map(row -> row.stream().map(ExportBenchmarkTests::value).toList()).toList()));
                }
            }
        }
        return sheets;
    }

    private static Object value(Cell cell) {
        return cell == null ? null : switch (cell.getType()) {
            case NUMBER -> (Object) cell.asNumber().doubleValue();
            case STRING -> cell.asString();
            default -> null;
        };
    }

    /** The cells of a sheet without anything around them. */
    private record PlainSheet(String name, List<List<Object>> rows) {
    }
}
