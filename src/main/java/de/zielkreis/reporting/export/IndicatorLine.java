package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.GoalMatrix.ValueRow;
import de.zielkreis.goals.Quarter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A line of the sheet "Kennzahlen"; the measure is null for an indicator of a Teilziel. */
record IndicatorLine(SubGoalRow subGoal, MeasureRow measure, IndicatorRow indicator) {

    static List<IndicatorLine> of(GoalMatrix matrix) {
        return matrix.subGoals().flatMap(IndicatorLine::under).toList();
    }

    private static Stream<IndicatorLine> under(SubGoalRow goal) {
        return Stream.concat(goal.indicators().stream().map(indicator -> new IndicatorLine(goal, null, indicator)),
                goal.measures().stream().flatMap(measure -> measure.indicators().stream()
                        .map(indicator -> new IndicatorLine(goal, measure, indicator))));
    }

    String ownersNumber() {
        return measure == null ? subGoal.number() : measure.number();
    }

    String ownersTitle() {
        return measure == null ? subGoal.title() : measure.title();
    }

    Optional<ValueRow> in(Quarter quarter) {
        for (ValueRow value : indicator.values()) {
            if (value.quarter().equals(quarter)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
