package de.zielkreis.goals;

import de.zielkreis.goals.GoalMatrix.BranchRow;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import java.util.List;
import java.util.stream.Stream;

/** Takes the rows out of a matrix that meet the conditions of a filter. */
final class FittingRows {

    private final MatrixFilter filter;
    private final SearchWords words;

    FittingRows(MatrixFilter filter) {
        this.filter = filter;
        this.words = SearchWords.of(filter.text());
    }

    GoalMatrix of(GoalMatrix matrix) {
        return filter.hasConditions() ? matrix.withGuidingGoals(matrix.guidingGoals().stream().flatMap(this::row).toList()) : matrix;
    }

    private Stream<GuidingGoalRow> row(GuidingGoalRow goal) {
        boolean found = words.in(goal.number(), Stream.of(goal.title()));
        List<BranchRow> branches = goal.branches().stream().map(branch -> row(branch, found))
                .filter(branch -> !branch.subGoals().isEmpty()).toList();
        boolean staysEmpty = found && !filter.asksAboutGoals();
        return branches.isEmpty() && !staysEmpty ? Stream.empty() : Stream.of(goal.withBranches(branches));
    }

    private BranchRow row(BranchRow branch, boolean foundAbove) {
        boolean found = foundAbove || words.in(null, Stream.of(branch.productGroupGoal(), branch.productNumber(), branch.productName()));
        return branch.withSubGoals(branch.subGoals().stream().flatMap(goal -> row(goal, found)).toList());
    }

    private Stream<SubGoalRow> row(SubGoalRow goal, boolean foundAbove) {
        if (!filter.asksFor(goal)) {
            return Stream.empty();
        }
        boolean found = foundAbove || words.in(goal.number(), texts(goal));
        boolean responsible = filter.isResponsible(goal.responsible());
        List<MeasureRow> measures = goal.measures().stream().filter(filter::asksFor)
                .filter(measure -> responsible || filter.isResponsible(measure.carriedBy()))
                .filter(measure -> found || words.in(measure.number(), texts(measure))).toList();
        boolean staysEmpty = found && responsible && !filter.asksAboutMeasures();
        return measures.isEmpty() && !staysEmpty ? Stream.empty() : Stream.of(goal.withMeasures(measures));
    }

    private static Stream<String> texts(SubGoalRow goal) {
        return Stream.concat(Stream.of(goal.title(), goal.wording(), goal.responsible()), names(goal.indicators()));
    }

    private static Stream<String> texts(MeasureRow measure) {
        Stream<String> own = Stream.of(measure.title(), measure.carriedBy(), measure.abandonedBecause());
        return Stream.concat(Stream.concat(own, texts(measure.answers())), names(measure.indicators()));
    }

    private static Stream<String> texts(SixAnswers answers) {
        return answers == null ? Stream.empty() : Stream.of(answers.who(), answers.what(), answers.withWhat(), answers.how(),
                answers.byWhat(), answers.when());
    }

    private static Stream<String> names(List<IndicatorRow> indicators) {
        return indicators.stream().map(IndicatorRow::name);
    }
}
