package de.zielkreis.reporting.export;

import static java.util.stream.Collectors.joining;

import de.zielkreis.goals.BudgetLine;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.BranchRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.ReleasedLight;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.reporting.Labels;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of the sheet "Zielmatrix", each with the level whose cells it holds. */
final class MatrixColumns {

    private final Labels labels;
    private final int year;
    private final Quarter newest;

    /** Budgets are those of the year in which the matrix was put together. */
    MatrixColumns(GoalMatrix matrix, Labels labels) {
        this.labels = labels;
        this.year = matrix.asOf().getYear();
        this.newest = matrix.newestQuarter().orElse(null);
    }

    List<MatrixColumn> of(Collection<MatrixField> fields) {
        return fields.stream().sorted().map(field -> new MatrixColumn(field, column(field))).toList();
    }

    private Column<MatrixLine> column(MatrixField field) {
        return switch (field) {
            case GUIDING_GOAL -> Column.of(field.header(), 17, Look.BAND,
                    line -> line.guidingGoal().number() + " " + line.guidingGoal().title());
            case PRODUCT_GROUP_GOAL -> Column.of(field.header(), 16.5, Look.TEXT, line -> line.ofBranch(BranchRow::productGroupGoal));
            case PRODUCT -> Column.of(field.header(), 14, Look.TEXT, line -> line.ofBranch(MatrixColumns::product));
            case SUB_GOAL -> ofGoal(field, 17, Look.STRONG, goal -> goal.number() + " " + goal.title());
            case WORDING -> ofGoal(field, 18, Look.TEXT, SubGoalRow::wording);
            case RESPONSIBLE -> ofGoal(field, 12.5, Look.TEXT, goal -> Objects.requireNonNullElse(goal.responsible(), "unbesetzt"));
            case SUB_GOAL_DUE -> ofGoal(field, 9.5, Look.DATE, SubGoalRow::due);
            case LIGHT -> Column.varying(field.header(), 9,
                    line -> Look.of(line.ofGoal(goal -> goal.light() == null ? null : goal.light().colour())), line -> line.ofGoal(this::light));
            case LIGHT_REASON -> ofGoal(field, 18, Look.TEXT, this::reason);
            case SUB_GOAL_STATUS -> ofGoal(field, 11.8, Look.TEXT, this::standing);
            case SUB_GOAL_INDICATORS -> ofGoal(field, 16, Look.TEXT, goal -> IndicatorText.of(goal.indicators()));
            case MEASURE_NUMBER -> ofMeasure(field, 6.5, Look.OUTLINE_NUMBER, MeasureRow::number);
            case MEASURE -> ofMeasure(field, 17.5, Look.STRONG, MeasureRow::title);
            case CATEGORY -> ofMeasure(field, 17, Look.TEXT, measure -> labels.of(measure.category()));
            case STATUS -> ofMeasure(field, 13.6, Look.TEXT, measure -> labels.of(measure.status()));
            case CARRIED_BY -> ofMeasure(field, 13.5, Look.TEXT, MeasureRow::carriedBy);
            case STARTS_ON -> ofMeasure(field, 9.5, Look.DATE, MeasureRow::from);
            case DUE_ON -> ofMeasure(field, 9.5, Look.DATE, MeasureRow::due);
            case LIFE_PHASE -> ofMeasure(field, 13.5, Look.TEXT,
                    measure -> measure.lifePhase() == null ? "alle" : labels.of(measure.lifePhase()));
            case STANDARDS -> ofMeasure(field, 18.7, Look.TEXT,
                    measure -> measure.standards().stream().map(labels::of).collect(joining("\n")));
            case MEASURE_INDICATORS -> ofMeasure(field, 16, Look.TEXT, MatrixColumns::progress);
            case BUDGET -> money(field, BudgetLine::planned);
            case SPENT -> money(field, BudgetLine::actual);
        };
    }

    private static Column<MatrixLine> ofGoal(MatrixField field, double width, Look look, Function<SubGoalRow, Object> value) {
        return Column.of(field.header(), width, look, line -> line.ofGoal(value));
    }

    private static Column<MatrixLine> ofMeasure(MatrixField field, double width, Look look, Function<MeasureRow, Object> value) {
        return Column.of(field.header(), width, look, line -> line.ofMeasure(value));
    }

    private Column<MatrixLine> money(MatrixField field, Function<BudgetLine, BigDecimal> amount) {
        return Column.of(field.header() + " " + year, 11.8, Look.MONEY, line -> line.ofMeasure(measure -> sum(measure, amount)));
    }

    private static String product(BranchRow branch) {
        return branch.productName() == null ? null
                : Stream.of(branch.productNumber(), branch.productName()).filter(Objects::nonNull).collect(joining(" "));
    }

    private Object light(SubGoalRow goal) {
        return goal.light() == null ? "noch keine" : labels.of(goal.light().colour());
    }

    /** A light that is older than the others says so. */
    private Object reason(SubGoalRow goal) {
        ReleasedLight light = goal.light();
        return light == null ? null : light.quarter().equals(newest) ? light.reason()
                : "Stand " + light.quarter().label() + ": " + Objects.requireNonNullElse(light.reason(), "");
    }

    private Object standing(SubGoalRow goal) {
        return goal.state() == SubGoalState.ACTIVE ? labels.of(goal.status())
                : labels.of(goal.state()) + ", " + labels.of(goal.status());
    }

    /** Why a measure was given up stands where its progress would stand, as on the page. */
    private static Object progress(MeasureRow measure) {
        String indicators = IndicatorText.of(measure.indicators());
        return measure.abandonedBecause() == null ? indicators
                : (indicators.isEmpty() ? "" : indicators + "\n") + "Aufgegeben: " + measure.abandonedBecause();
    }

    private BigDecimal sum(MeasureRow measure, Function<BudgetLine, BigDecimal> amount) {
        return measure.budget().stream().filter(line -> line.year() == year).map(amount).filter(Objects::nonNull)
                .reduce(BigDecimal::add).orElse(null);
    }

    /** A column and what it shows. */
    record MatrixColumn(MatrixField field, Column<MatrixLine> column) {

        Level level() {
            return field.level();
        }
    }
}
