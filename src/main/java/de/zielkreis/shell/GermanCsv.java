package de.zielkreis.shell;

import java.util.List;
import java.util.stream.Collectors;

/** A table as text, the way German Excel opens it: semicolons, a mark for UTF-8, and nothing that becomes a formula. */
public final class GermanCsv {

    /** Stands once before the first row. */
    public static final char MARK_OF_UTF_8 = '\uFEFF';
    /** The media type of such a file. */
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String END_OF_LINE = "\r\n";
    private static final String SEPARATOR = ";";

    private GermanCsv() {
    }

    /** One row with its end; the cells are taken as they are. */
    public static String row(List<String> cells) {
        return cells.stream().map(GermanCsv::quoted).collect(Collectors.joining(SEPARATOR, "", END_OF_LINE));
    }

    /** An apostrophe in front keeps a text from becoming a formula; who reads the file back takes it away again. */
    public static String harmless(String text) {
        String legal = SpreadsheetText.legal(text);
        return SpreadsheetText.couldBeFormula(legal) ? "'" + legal : legal;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(letter -> letter == ';' || letter == '"' || letter == '\n' || letter == '\r')
                && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
