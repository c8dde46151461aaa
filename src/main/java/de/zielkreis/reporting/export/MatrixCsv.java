package de.zielkreis.reporting.export;

import de.zielkreis.reporting.Labels;
import de.zielkreis.reporting.export.MatrixColumns.MatrixColumn;
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
import java.util.stream.Collectors;

/** The table "Zielmatrix" as text, the way German Excel opens it: semicolons, decimal commas, and a mark for UTF-8. */
final class MatrixCsv implements MatrixFile {

    private static final char MARK_OF_UTF_8 = '\uFEFF';
    private static final String END_OF_LINE = "\r\n";
    private static final String SEPARATOR = ";";

    private final List<MatrixLine> lines;
    private final List<MatrixColumn> columns;

    MatrixCsv(ExportedMatrix exported, Labels labels) {
        this.lines = MatrixLine.of(exported.matrix());
        this.columns = new MatrixColumns(exported.matrix(), labels).of(exported.columns().matrix());
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(MARK_OF_UTF_8);
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
        return columns.stream().map(cell).map(MatrixCsv::quoted).collect(Collectors.joining(SEPARATOR, "", END_OF_LINE));
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
        return harmless(column.field() == MatrixField.MEASURE_NUMBER ? "Nr. " + value : value.toString());
    }

    /** An apostrophe in front keeps a text from becoming a formula; who reads the file back takes it away again. */
    private static String harmless(String text) {
        String legal = CellText.legal(text);
        return CellText.couldBeFormula(legal) ? "'" + legal : legal;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(letter -> letter == ';' || letter == '"' || letter == '\n' || letter == '\r')
                && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
