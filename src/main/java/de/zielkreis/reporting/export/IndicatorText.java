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
        return indicators.stream().map(IndicatorText::of).collect(Collectors.joining("\n"));
    }

    private static String of(IndicatorRow indicator) {
        String reading = number(indicator.newest().map(ValueRow::reading).orElse(null));
        String aim = indicator.target() == null ? "" : " / " + number(indicator.target());
        return indicator.name() + ": " + reading + aim + " " + indicator.unit();
    }

    private static String number(BigDecimal number) {
        return number == null ? UNKNOWN : German.number(number);
    }
}
