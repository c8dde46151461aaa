package de.zielkreis.reporting.export;

import de.zielkreis.reporting.Labels;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.ValueRow;
import de.zielkreis.goals.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet "Indikatoren": every Kennzahl with what was planned and what was measured, quarter by quarter. */
final class IndicatorSheet {

    static final String NAME = "Indikatoren";

    private static final int UP_TO_NAME = 3;
    private static final double QUARTER_WIDTH = 10.5;
    /** Wider pages would be shrunk beyond reading. */
    private static final double PAGE_WIDTH = 300;

    private final SXSSFSheet sheet;
    private final List<IndicatorLine> lines;
    private final List<Column<IndicatorLine>> columns;

    IndicatorSheet(SXSSFSheet sheet, GoalMatrix matrix, Labels labels) {
        this.sheet = sheet;
        this.lines = IndicatorLine.of(matrix);
        this.columns = columns(labels);
    }

    void write(List<String> heading, Styles styles) {
        Table<IndicatorLine> table = new Table<>(sheet, styles, columns);
        table.open(heading, UP_TO_NAME);
        for (int i = 0; i < lines.size(); i++) {
            IndicatorLine line = lines.get(i);
            double height = columns.stream().mapToDouble(column -> column.height(line)).max().orElseThrow();
            table.add(line, height, i == lines.size() - 1 || lines.get(i + 1).subGoal() != line.subGoal());
        }
        table.close();
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, UP_TO_NAME - 1));
    }

    /** On how many pages side by side the quarters are spread; the first columns stand on each of them. */
    int pagesWide() {
        double repeated = width(columns.subList(0, UP_TO_NAME));
        return (int) Math.max(1, Math.ceil((width(columns) - repeated) / (PAGE_WIDTH - repeated)));
    }

    private static double width(List<Column<IndicatorLine>> columns) {
        return columns.stream().mapToDouble(Column::width).sum();
    }

    /** The quarters come last: their number grows, and so the other columns keep their places. */
    private List<Column<IndicatorLine>> columns(Labels labels) {
        List<Column<IndicatorLine>> all = new ArrayList<>(List.of(
                Column.of("Teilziel", 8, Look.OUTLINE_NUMBER, line -> line.subGoal().number()),
                Column.of("Maßnahme", 10, Look.OUTLINE_NUMBER, line -> line.measure() == null ? null : line.measure().number()),
                column("Kennzahl", 30, Look.STRONG, IndicatorRow::name),
                column("Art", 9, Look.TEXT, indicator -> labels.of(indicator.kind())),
                column("Einheit", 12, Look.TEXT, IndicatorRow::unit),
                column("Richtung", 16, Look.TEXT, indicator -> labels.of(indicator.direction())),
                column("kumuliert", 9.5, Look.TEXT, indicator -> indicator.cumulative() ? "ja" : "nein"),
                number("Ausgangswert", 12.5, line -> line.indicator().baseline()),
                column("Ausgangswert vom", 12.5, Look.DATE, IndicatorRow::baselineOn),
                number("Zielwert", 11, line -> line.indicator().target()),
                column("Zielwert bis", 10.5, Look.DATE, IndicatorRow::targetOn),
                column("Zielerreichung", 12.5, Look.SHARE, indicator -> indicator.attainment().orElse(null)),
                column("Quelle", 28, Look.TEXT, IndicatorRow::source)));
        quarters().forEach(quarter -> {
            all.add(new Column<>(quarter.label() + " geplant", QUARTER_WIDTH,
                    line -> line.in(quarter).map(ValueRow::planned).orElse(null),
                    line -> Look.planned(line.indicator().decimals())));
            all.add(number(quarter.label() + " gemessen", QUARTER_WIDTH,
                    line -> line.in(quarter).map(ValueRow::reading).orElse(null)));
        });
        return all;
    }

    private Stream<Quarter> quarters() {
        return lines.stream().flatMap(line -> line.indicator().values().stream()).map(ValueRow::quarter).distinct().sorted();
    }

    private static Column<IndicatorLine> column(String header, double width, Look look, Function<IndicatorRow, Object> value) {
        return Column.of(header, width, look, line -> value.apply(line.indicator()));
    }

    private static Column<IndicatorLine> number(String header, double width, Function<IndicatorLine, Object> value) {
        return new Column<>(header, width, value, line -> Look.measured(line.indicator().decimals()));
    }
}
