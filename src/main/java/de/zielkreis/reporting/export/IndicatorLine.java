package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.GoalMatrix.ValueRow;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.Quarter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A line of the sheet "Indikatoren"; the measure is null for an indicator of a Teilziel. */
record IndicatorLine(SubGoalRow subGoal, MeasureRow measure, IndicatorRow indicator) {

    static List<IndicatorLine> of(GoalMatrix matrix) {
        return matrix.subGoals().flatMap(IndicatorLine::under).toList();
    }

    private static Stream<IndicatorLine> under(SubGoalRow goal) {
        return Stream.concat(goal.indicators().stream().map(indicator -> new IndicatorLine(goal, null, indicator)),
                goal.measures().stream().flatMap(measure -> measure.indicators().stream()
                        .map(indicator -> new IndicatorLine(goal, measure, indicator))));
    }

    Optional<ValueRow> in(Quarter quarter) {
        return indicator.values().stream().filter(value -> value.quarter().equals(quarter)).findFirst();
    }
}
