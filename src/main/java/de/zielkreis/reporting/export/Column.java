package de.zielkreis.reporting.export;

import java.util.function.Function;

/**
 * A column of a table: what stands above it and what it shows of a line.
 *
 * @param width in digits of Excel's standard font
 * @param value gives a text, a number, a date, or null for an empty cell
 * @param words from which people choose here, or null
 */
record Column<L>(String header, double width, Function<L, Look> look, Function<L, Object> value, Entry entry, WordList words) {

    static <L> Column<L> of(String header, double width, Look look, Function<L, Object> value) {
        return varying(header, width, line -> look, value);
    }

    /** A column whose cells do not all look the same. */
    static <L> Column<L> varying(String header, double width, Function<L, Look> look, Function<L, Object> value) {
        return new Column<>(header, width, look, value, Entry.LOCKED, null);
    }

    /** The same column, but people may change it. */
    Column<L> open() {
        return new Column<>(header, width, look, value, Entry.OPEN, words);
    }

    /** The same column, but people may fill it in rows that they add. */
    Column<L> openInNewRows() {
        return new Column<>(header, width, look, value, Entry.NEW_ROWS, words);
    }

    /** The same column, with a list to choose from. */
    Column<L> from(WordList list) {
        return new Column<>(header, width, look, value, entry, list);
    }

    /** The height in points that the cell of that line needs. @param shown its value */
    double height(L line, Object shown) {
        return shown instanceof String text && look.apply(line).wraps() ? WrappedText.height(text, width) : WrappedText.ONE_LINE;
    }
}
