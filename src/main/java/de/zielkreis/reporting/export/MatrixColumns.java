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
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of the sheet "Zielmatrix" from left to right, each with the level whose cells it holds. */
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

    List<MatrixColumn> all() {
        return List.of(
                column(Level.GUIDING_GOAL, "Leitziel", 17, Look.GUIDING_GOAL,
                        line -> line.guidingGoal().number() + " " + line.guidingGoal().title()),
                column(Level.PRODUCT_GROUP_GOAL, "Produktgruppenziel", 16.5, Look.TEXT,
                        line -> line.ofBranch(BranchRow::productGroupGoal)),
                column(Level.PRODUCT, "Produkt", 14, Look.TEXT, line -> line.ofBranch(MatrixColumns::product)),
                ofGoal("Teilziel", 17, Look.STRONG, goal -> goal.number() + " " + goal.title()),
                ofGoal("Ziel im Wortlaut (SMART)", 18, Look.TEXT, SubGoalRow::wording),
                ofGoal("Verantwortlich", 12.5, Look.TEXT, goal -> Objects.requireNonNullElse(goal.responsible(), "unbesetzt")),
                ofGoal("Teilziel bis", 9.5, Look.DATE, SubGoalRow::due),
                new MatrixColumn(Level.SUB_GOAL, new Column<>("Ampel", 9, line -> line.ofGoal(this::light),
                        line -> Look.of(line.ofGoal(goal -> goal.light() == null ? null : goal.light().colour())))),
                ofGoal("Begründung der Ampel", 18, Look.TEXT, this::reason),
                ofGoal("Stand des Teilziels", 11.8, Look.TEXT, this::standing),
                ofGoal("Kennzahl des Teilziels", 16, Look.TEXT, goal -> IndicatorText.of(goal.indicators())),
                ofMeasure("Nr.", 6.5, Look.OUTLINE_NUMBER, MeasureRow::number),
                ofMeasure("Maßnahme", 17.5, Look.STRONG, MeasureRow::title),
                ofMeasure("Kategorie", 17, Look.TEXT, measure -> labels.of(measure.category())),
                ofMeasure("Umsetzungsstand", 13.6, Look.TEXT, measure -> labels.of(measure.status())),
                ofMeasure("Träger / Amt", 13.5, Look.TEXT, MeasureRow::carriedBy),
                ofMeasure("von", 9.5, Look.DATE, MeasureRow::from),
                ofMeasure("bis", 9.5, Look.DATE, MeasureRow::due),
                ofMeasure("Lebensphase", 13.5, Look.TEXT,
                        measure -> measure.lifePhase() == null ? "alle" : labels.of(measure.lifePhase())),
                ofMeasure("Standards", 18.7, Look.TEXT,
                        measure -> measure.standards().stream().map(labels::of).collect(joining("\n"))),
                ofMeasure("Kennzahl der Maßnahme", 16, Look.TEXT, MatrixColumns::progress),
                ofMeasure("Budget " + year, 11.8, Look.MONEY, measure -> sum(measure, BudgetLine::planned)),
                ofMeasure("Verausgabt " + year, 11.8, Look.MONEY, measure -> sum(measure, BudgetLine::actual)));
    }

    private static MatrixColumn ofGoal(String header, double width, Look look, Function<SubGoalRow, Object> value) {
        return column(Level.SUB_GOAL, header, width, look, line -> line.ofGoal(value));
    }

    private static MatrixColumn ofMeasure(String header, double width, Look look, Function<MeasureRow, Object> value) {
        return column(Level.MEASURE, header, width, look, line -> line.ofMeasure(value));
    }

    private static MatrixColumn column(Level level, String header, double width, Look look, Function<MatrixLine, Object> value) {
        return new MatrixColumn(level, Column.of(header, width, look, value));
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
        String abandoned = measure.abandonedBecause() == null ? "" : "Aufgegeben: " + measure.abandonedBecause();
        return Stream.of(IndicatorText.of(measure.indicators()), abandoned).filter(text -> !text.isEmpty()).collect(joining("\n"));
    }

    private BigDecimal sum(MeasureRow measure, Function<BudgetLine, BigDecimal> amount) {
        return measure.budget().stream().filter(line -> line.year() == year).map(amount).filter(Objects::nonNull)
                .reduce(BigDecimal::add).orElse(null);
    }

    /** A column and the level over whose lines its cells are merged. */
    record MatrixColumn(Level level, Column<MatrixLine> column) {
    }
}
