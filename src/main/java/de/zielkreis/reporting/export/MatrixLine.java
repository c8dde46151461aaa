package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.BranchRow;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.ReleasedLight;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A line of the sheet "Zielmatrix": a measure with all levels above it; what a level lacks is null. */
record MatrixLine(GuidingGoalRow guidingGoal, BranchRow branch, SubGoalRow subGoal, MeasureRow measure) {

    /** Every measure once, and one line for whatever has nothing under it. */
    static List<MatrixLine> of(GoalMatrix matrix) {
        return matrix.guidingGoals().stream().flatMap(MatrixLine::under).toList();
    }

    /** Every Teilziel once. */
    static Stream<MatrixLine> goals(GoalMatrix matrix) {
        return matrix.guidingGoals().stream().flatMap(guiding -> guiding.branches().stream()
                .flatMap(branch -> branch.subGoals().stream().map(goal -> new MatrixLine(guiding, branch, goal, null))));
    }

    /** Every measure once. */
    static Stream<MatrixLine> measures(GoalMatrix matrix) {
        return goals(matrix).flatMap(line -> line.subGoal().measures().stream().map(line::with));
    }

    /** Every Teilziel, each followed by its measures. */
    static Stream<MatrixLine> goalsAndMeasures(GuidingGoalRow guidingGoal) {
        return guidingGoal.branches().stream().flatMap(branch -> branch.subGoals().stream()
                .map(goal -> new MatrixLine(guidingGoal, branch, goal, null)))
                .flatMap(line -> Stream.concat(Stream.of(line), line.subGoal().measures().stream().map(line::with)));
    }

    private MatrixLine with(MeasureRow one) {
        return new MatrixLine(guidingGoal, branch, subGoal, one);
    }

    private static Stream<MatrixLine> under(GuidingGoalRow guidingGoal) {
        return guidingGoal.branches().isEmpty() ? Stream.of(new MatrixLine(guidingGoal, null, null, null))
                : guidingGoal.branches().stream().flatMap(branch -> under(guidingGoal, branch));
    }

    private static Stream<MatrixLine> under(GuidingGoalRow guidingGoal, BranchRow branch) {
        return branch.subGoals().isEmpty() ? Stream.of(new MatrixLine(guidingGoal, branch, null, null))
                : branch.subGoals().stream().flatMap(goal -> under(guidingGoal, branch, goal));
    }

    private static Stream<MatrixLine> under(GuidingGoalRow guidingGoal, BranchRow branch, SubGoalRow goal) {
        return goal.measures().isEmpty() ? Stream.of(new MatrixLine(guidingGoal, branch, goal, null))
                : goal.measures().stream().map(measure -> new MatrixLine(guidingGoal, branch, goal, measure));
    }

    <T> T ofBranch(Function<BranchRow, T> question) {
        return branch == null ? null : question.apply(branch);
    }

    <T> T ofGoal(Function<SubGoalRow, T> question) {
        return subGoal == null ? null : question.apply(subGoal);
    }

    <T> T ofLight(Function<ReleasedLight, T> question) {
        return subGoal == null || subGoal.light() == null ? null : question.apply(subGoal.light());
    }

    <T> T ofMeasure(Function<MeasureRow, T> question) {
        return measure == null ? null : question.apply(measure);
    }
}
