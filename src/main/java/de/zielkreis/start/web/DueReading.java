package de.zielkreis.start.web;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.Quarter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Kennzahl for which a value is planned in a quarter.
 *
 * @param owner number and title of the Teilziel or Maßnahme it belongs to
 * @param reading null while the value is not there
 */
record DueReading(String owner, String indicator, String unit, BigDecimal planned, BigDecimal reading) {

    static List<DueReading> in(GoalMatrix matrix, Quarter quarter) {
        return matrix.subGoals().flatMap(goal -> Stream.concat(
                of(goal.number() + " " + goal.title(), goal.indicators(), quarter),
                goal.measures().stream().flatMap(measure ->
                        of(measure.number() + " " + measure.title(), measure.indicators(), quarter)))).toList();
    }

    private static Stream<DueReading> of(String owner, List<IndicatorRow> indicators, Quarter quarter) {
        return indicators.stream().flatMap(indicator -> indicator.values().stream()
                .filter(value -> value.quarter().equals(quarter) && value.planned() != null)
                .map(value -> new DueReading(owner, indicator.name(), indicator.unit(), value.planned(), value.reading())));
    }
}
