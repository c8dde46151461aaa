package de.zielkreis.reporting.export;

import java.util.function.Function;

/**
 * A column of a table: what stands above it and what it shows of a line.
 *
 * @param width in digits of Excel's standard font
 * @param value gives a text, a number, a date, or null for an empty cell
 */
record Column<L>(String header, double width, Function<L, Object> value, Function<L, Look> look) {

    static <L> Column<L> of(String header, double width, Look look, Function<L, Object> value) {
        return new Column<>(header, width, value, line -> look);
    }

    /** The height in points that the cell of that line needs. */
    double height(L line) {
        return WrappedText.height(value.apply(line) instanceof String text ? text : "", width);
    }
}
