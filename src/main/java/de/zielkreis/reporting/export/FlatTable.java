package de.zielkreis.reporting.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table with one row per element, as people edit and bring back.
 *
 * @param name of the sheet
 * @param columns the id first
 * @param named how many columns say what a row is about; they stay in sight and stand on every page
 * @param lines to be used once
 */
record FlatTable<L>(String name, List<Column<L>> columns, int named, Stream<L> lines) {

    static final String KEY = "Kennung";

    private static final double KEY_WIDTH = 8.5;
    /** Wider pages would be shrunk beyond reading. */
    private static final double PAGE_WIDTH = 300;

    /** On how many pages side by side the columns are spread; the first ones stand on each of them. */
    int pagesWide() {
        double repeated = width(columns.subList(0, named));
        return (int) Math.max(1, Math.ceil((width(columns) - repeated) / (PAGE_WIDTH - repeated)));
    }

    private double width(List<Column<L>> some) {
        return some.stream().mapToDouble(Column::width).sum();
    }

    /** The column with the ids: narrow, because nobody reads them. */
    static <L> Column<L> key(Function<L, Object> key) {
        return Column.of(KEY, KEY_WIDTH, Look.KEY, key);
    }

    /** The column with the number of the element in the matrix. */
    static <L> Column<L> number(Function<L, Object> number) {
        return Column.of("Nr.", 7, Look.OUTLINE_NUMBER, number);
    }

    /** A column that follows from something else. */
    static <L> Column<L> locked(String header, double width, Function<L, Object> value) {
        return Column.of(header, width, Look.TEXT, value);
    }

    /** A column that people may change. */
    static <L> Column<L> open(String header, double width, Look look, Function<L, Object> value) {
        return Column.of(header, width, look, value).open();
    }
}
