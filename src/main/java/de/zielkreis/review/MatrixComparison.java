package de.zielkreis.review;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import de.zielkreis.goals.Attainment;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.GoalMatrix.ValueRow;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.ReleasedLight;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.review.QuarterReport.GoalLine;
import de.zielkreis.review.QuarterReport.LightCount;
import de.zielkreis.review.QuarterReport.LightLine;
import de.zielkreis.review.QuarterReport.ReadingLine;
import de.zielkreis.review.QuarterReport.StatusLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Two states of a goal matrix side by side; what belongs together is told by its id, whatever it is called by now. */
class MatrixComparison {

    private final Quarter quarter;
    private final GoalMatrix now;
    private final FrozenMatrix before;
    private final Map<UUID, SubGoalRow> earlierGoals;

    /** @param before null where nothing was frozen earlier */
    MatrixComparison(Quarter quarter, GoalMatrix now, FrozenMatrix before) {
        this.quarter = quarter;
        this.now = now;
        this.before = before;
        this.earlierGoals = before == null ? Map.of() : adopted(before.matrix()).collect(toMap(SubGoalRow::id, row -> row));
    }

    /** Every goal that was looked at, and those still active that were not. */
    List<LightLine> lights() {
        return adopted(now).filter(row -> speaksOf(row.light(), quarter) || row.state() == SubGoalState.ACTIVE)
                .map(row -> new LightLine(row.number(), row.title(), earlierLight(row), speaksOf(row.light(), quarter) ? row.light() : null))
                .toList();
    }

    List<LightCount> counts() {
        return Arrays.stream(TrafficLight.values()).map(light -> new LightCount(light,
                before == null ? 0 : count(before.matrix(), before.quarter(), light), count(now, quarter, light))).toList();
    }

    /** Measures whose status has changed, and new ones; empty where there is nothing to compare with. */
    List<StatusLine> statuses() {
        if (before == null) {
            return List.of();
        }
        Map<UUID, MeasureRow> earlier = adopted(before.matrix()).flatMap(goal -> goal.measures().stream())
                .collect(toMap(MeasureRow::id, row -> row));
        return adopted(now).flatMap(goal -> goal.measures().stream()).map(measure -> {
            MeasureRow last = earlier.get(measure.id());
            return new StatusLine(measure.number(), measure.title(), last == null ? null : last.status(), measure.status());
        }).filter(line -> line.before() != line.now()).toList();
    }

    /** The Kennzahlen for which a value was planned or read in the quarter. */
    List<ReadingLine> readings() {
        return adopted(now).flatMap(goal -> Stream.concat(
                goal.indicators().stream().flatMap(row -> reading(goal.number() + " " + goal.title(), row)),
                goal.measures().stream().flatMap(measure -> measure.indicators().stream()
                        .flatMap(row -> reading(measure.number() + " " + measure.title(), row))))).toList();
    }

    List<GoalLine> entered() {
        return before == null ? List.of() : adopted(now).filter(row -> !earlierGoals.containsKey(row.id()))
                .map(row -> GoalLine.of(row, row.state())).toList();
    }

    /** Goals that were active and are so no longer; without a state they are not in the matrix any more. */
    List<GoalLine> left() {
        Map<UUID, SubGoalRow> today = adopted(now).collect(toMap(SubGoalRow::id, row -> row));
        return before == null ? List.of() : adopted(before.matrix()).filter(row -> row.state() == SubGoalState.ACTIVE)
                .filter(not(row -> today.containsKey(row.id()) && today.get(row.id()).state() == SubGoalState.ACTIVE))
                .map(row -> GoalLine.of(row, today.containsKey(row.id()) ? today.get(row.id()).state() : null)).toList();
    }

    private ReleasedLight earlierLight(SubGoalRow row) {
        return Optional.ofNullable(earlierGoals.get(row.id())).map(SubGoalRow::light).orElse(null);
    }

    private Stream<ReadingLine> reading(String owner, IndicatorRow indicator) {
        return value(indicator, quarter).stream().map(value -> new ReadingLine(owner, indicator, value,
                before == null ? null : value(indicator, before.quarter()).map(ValueRow::reading).orElse(null),
                Attainment.share(indicator.direction(), indicator.baseline(), value.planned(), value.reading())
                        .map(share -> share.multiply(BigDecimal.valueOf(100)).setScale(0, RoundingMode.HALF_UP).intValue()).orElse(null)));
    }

    private static Optional<ValueRow> value(IndicatorRow indicator, Quarter quarter) {
        return indicator.values().stream().filter(value -> value.quarter().equals(quarter)).findFirst();
    }

    private static long count(GoalMatrix matrix, Quarter quarter, TrafficLight light) {
        return adopted(matrix).map(SubGoalRow::light).filter(Objects::nonNull)
                .filter(found -> speaksOf(found, quarter) && found.colour() == light).count();
    }

    private static boolean speaksOf(ReleasedLight light, Quarter quarter) {
        return light != null && quarter.equals(light.quarter());
    }

    private static Stream<SubGoalRow> adopted(GoalMatrix matrix) {
        return matrix.subGoals().filter(row -> row.state() != SubGoalState.DRAFT);
    }
}
