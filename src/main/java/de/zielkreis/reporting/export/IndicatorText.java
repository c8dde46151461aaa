package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.ValueRow;
import de.zielkreis.shell.German;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Indicators in a few words, a line each: "Eltern mit Kursabschluss: 148 / 320 Personen". */
final class IndicatorText {

    private static final String UNKNOWN = "–";

    private IndicatorText() {
    }

    static String of(List<IndicatorRow> indicators) {
        return indicators.size() == 1 ? of(indicators.get(0)) : indicators.stream().map(IndicatorText::of).collect(Collectors.joining("\n"));
    }

    private static String of(IndicatorRow indicator) {
        return indicator.name() + ": " + (indicator.narrative() ? story(indicator) : figures(indicator));
    }

    private static String figures(IndicatorRow indicator) {
        String reading = number(indicator.newest().map(ValueRow::reading).orElse(null));
        String aim = indicator.target() == null ? "" : " / " + number(indicator.target());
        return reading + aim + " " + indicator.unit();
    }

    /** What was last written about an indicator that has no figures. */
    private static String story(IndicatorRow indicator) {
        return indicator.values().stream().map(ValueRow::note).filter(note -> note != null && !note.isBlank())
                .reduce((first, second) -> second).orElse(UNKNOWN);
    }

    private static String number(BigDecimal number) {
        return number == null ? UNKNOWN : German.number(number);
    }
}
