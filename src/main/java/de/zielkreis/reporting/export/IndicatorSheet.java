package de.zielkreis.reporting.export;

import static de.zielkreis.reporting.export.FlatTable.open;

import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.ValueRow;
import de.zielkreis.goals.Quarter;
import de.zielkreis.reporting.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sheet "Kennzahlen": one row each with what was planned and what was measured, quarter by quarter. */
final class IndicatorSheet {

    static final String NAME = "Kennzahlen";

    private static final double QUARTER_WIDTH = 10.5;

    private IndicatorSheet() {
    }

    static FlatTable<IndicatorLine> of(ExportedMatrix exported, Labels labels) {
        List<IndicatorLine> lines = IndicatorLine.of(exported.matrix());
        List<Column<IndicatorLine>> columns = new ArrayList<>(List.of(
                FlatTable.key(line -> exported.key(line.indicator().id())),
                FlatTable.<IndicatorLine>number(IndicatorLine::ownersNumber).openInNewRows(),
                FlatTable.<IndicatorLine>locked("Gehört zu", 28, IndicatorLine::ownersTitle).openInNewRows(),
                column("Name", 30, Look.STRONG, IndicatorRow::name),
                column("Art", 10, Look.TEXT, indicator -> labels.of(indicator.kind())).from(WordList.INDICATOR_KIND),
                column("Einheit", 12, Look.TEXT, IndicatorRow::unit),
                column("Nachkommastellen", 16, Look.COUNT, IndicatorRow::decimals),
                column("Richtung", 16, Look.TEXT, indicator -> labels.of(indicator.direction())).from(WordList.DIRECTION),
                column("Kumuliert", 9.5, Look.TEXT, indicator -> indicator.cumulative() ? "ja" : "nein").from(WordList.YES_OR_NO),
                number("Ausgangswert", 12.5, line -> line.indicator().baseline()),
                column("Ausgangswert vom", 12.5, Look.DATE, IndicatorRow::baselineOn),
                number("Zielwert", 11, line -> line.indicator().target()),
                column("Zielwert bis", 11, Look.DATE, IndicatorRow::targetOn),
                column("Quelle", 28, Look.TEXT, IndicatorRow::source),
                column("Sozialraum", 16, Look.TEXT, IndicatorRow::planningArea),
                Column.of("Zielerreichung", 12.5, Look.SHARE, line -> line.indicator().attainment().orElse(null))));
        // The quarters come last: their number grows, and so the other columns keep their places.
        quarters(lines).forEach(quarter -> {
            columns.add(Column.<IndicatorLine>varying(quarter.label() + " geplant", QUARTER_WIDTH,
                    line -> Look.planned(decimals(line)), line -> line.in(quarter).map(ValueRow::planned).orElse(null)).open());
            columns.add(number(quarter.label() + " gemessen", QUARTER_WIDTH,
                    line -> line.in(quarter).map(ValueRow::reading).orElse(null)));
        });
        return new FlatTable<>(NAME, columns, 4, lines.stream());
    }

    private static Stream<Quarter> quarters(List<IndicatorLine> lines) {
        return lines.stream().flatMap(line -> line.indicator().values().stream()).map(ValueRow::quarter).distinct().sorted();
    }

    private static Column<IndicatorLine> column(String header, double width, Look look, Function<IndicatorRow, Object> value) {
        return open(header, width, look, line -> value.apply(line.indicator()));
    }

    private static Column<IndicatorLine> number(String header, double width, Function<IndicatorLine, Object> value) {
        return Column.varying(header, width, line -> Look.measured(decimals(line)), value).open();
    }

    /** Rows that are still to come show whole numbers. */
    private static int decimals(IndicatorLine line) {
        return line == null ? 0 : line.indicator().decimals();
    }
}
