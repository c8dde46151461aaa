package de.zielkreis.reporting.export;

import de.zielkreis.reporting.Labels;
import de.zielkreis.reporting.export.MatrixColumns.MatrixColumn;
import de.zielkreis.shell.GermanCsv;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The table "Zielmatrix" as text, the way German Excel opens it: semicolons, decimal commas, and a mark for UTF-8. */
final class MatrixCsv implements MatrixFile {

    private final List<MatrixLine> lines;
    private final List<MatrixColumn> columns;

    MatrixCsv(ExportedMatrix exported, Labels labels) {
        this.lines = MatrixLine.of(exported.matrix());
        this.columns = new MatrixColumns(exported.matrix(), labels).of(exported.columns().matrix());
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(GermanCsv.MARK_OF_UTF_8);
        writer.write(row(column -> column.column().header()));
        for (MatrixLine line : lines) {
            writer.write(row(column -> cell(column, column.column().value().apply(line))));
        }
        writer.flush();
    }

    @Override
    public void close() {
        // Nothing is kept open.
    }

    private String row(Function<MatrixColumn, String> cell) {
        return GermanCsv.row(columns.stream().map(cell).toList());
    }

    private static String cell(MatrixColumn column, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (value instanceof LocalDate day) {
            return Heading.day(day);
        }
        // Excel would take 1.1.1 for the first day of a year.
        return GermanCsv.harmless(column.field() == MatrixField.MEASURE_NUMBER ? "Nr. " + value : value.toString());
    }
}
