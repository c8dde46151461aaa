package de.zielkreis.start.web;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.SubGoalState;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How many measures of adopted goals stand where, and what they cost this year.
 *
 * @param counts by status, in the order of progress; a status nobody has is left out
 */
record StatusBalance(Map<ImplementationStatus, Long> counts, long measures, int year, BigDecimal planned, BigDecimal actual) {

    private static final List<ImplementationStatus> ORDER = List.of(ImplementationStatus.RUNNING,
            ImplementationStatus.PARTIALLY_DONE, ImplementationStatus.DONE, ImplementationStatus.NOT_STARTED,
            ImplementationStatus.ABANDONED);

    static StatusBalance of(GoalMatrix matrix) {
        Map<ImplementationStatus, Long> counts = new LinkedHashMap<>();
        for (ImplementationStatus status : ORDER) {
            long count = measures(matrix).filter(measure -> measure.status() == status).count();
            if (count > 0) {
                counts.put(status, count);
            }
        }
        int year = matrix.asOf().getYear();
        return new StatusBalance(counts, measures(matrix).count(), year,
                sum(matrix, year, true), sum(matrix, year, false));
    }

    private static Stream<MeasureRow> measures(GoalMatrix matrix) {
        return matrix.subGoals().filter(goal -> goal.state() != SubGoalState.DRAFT).flatMap(goal -> goal.measures().stream());
    }

    private static BigDecimal sum(GoalMatrix matrix, int year, boolean planned) {
        return measures(matrix).flatMap(measure -> measure.budget().stream()).filter(line -> line.year() == year)
                .map(line -> planned ? line.planned() : line.actual()).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
