package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.BranchRow;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A line of the sheet "Zielmatrix": a measure with all levels above it; what a level lacks is null. */
record MatrixLine(GuidingGoalRow guidingGoal, BranchRow branch, SubGoalRow subGoal, MeasureRow measure) {

    /** Every measure once, and one line for whatever has nothing under it. */
    static List<MatrixLine> of(GoalMatrix matrix) {
        return matrix.guidingGoals().stream().flatMap(MatrixLine::under).toList();
    }

    private static Stream<MatrixLine> under(GuidingGoalRow guidingGoal) {
        List<MatrixLine> lines = guidingGoal.branches().stream()
                .flatMap(branch -> branch.subGoals().stream().flatMap(goal -> under(guidingGoal, branch, goal))).toList();
        return lines.isEmpty() ? Stream.of(new MatrixLine(guidingGoal, null, null, null)) : lines.stream();
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

    <T> T ofMeasure(Function<MeasureRow, T> question) {
        return measure == null ? null : question.apply(measure);
    }
}
