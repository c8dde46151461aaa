package de.zielkreis.goals.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.goals.MatrixFilter;
import de.zielkreis.goals.MatrixLevel;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.ReleasedLight;
import de.zielkreis.goals.TrafficLight;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The Zielmatrix as the page shows it.
 *
 * @param all the matrix without a filter, from which the choices of the filter are taken
 * @param shown the rows that meet the conditions of the filter, on all levels
 * @param newest the light released last, also when the filter hides it, or null before the first release
 */
record GoalMatrixPage(GoalMatrix all, GoalMatrix shown, MatrixFilter filter, ReleasedLight newest) {

    private static final int LARGE = 300;

    static GoalMatrixPage of(GoalMatrix matrix, MatrixFilter filter) {
        return new GoalMatrixPage(matrix, filter.fitting(matrix), filter,
                matrix.subGoals().map(SubGoalRow::light).filter(Objects::nonNull)
                        .max(comparing(ReleasedLight::quarter).thenComparing(ReleasedLight::releasedOn)).orElse(null));
    }

    /** Whether browsers should leave out what is not on the screen yet. */
    public boolean large() {
        return showsSubGoals() && shown.measures().count() > LARGE;
    }

    /** What follows an address of files so that they hold the same rows. @param day the past day that is shown, or null */
    public String sameRows(LocalDate day) {
        String query = Stream.of(day == null ? "" : "day=" + day, filter.query()).filter(part -> !part.isEmpty()).collect(joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    public boolean showsProducts() {
        return filter.level().reaches(MatrixLevel.PRODUCT);
    }

    public boolean showsSubGoals() {
        return filter.level().reaches(MatrixLevel.SUB_GOAL);
    }

    public boolean showsMeasures() {
        return filter.level().reaches(MatrixLevel.MEASURE);
    }

    /** The deepest first: it is shown unless somebody chooses another. */
    public List<MatrixLevel> levels() {
        return Stream.of(MatrixLevel.values()).sorted(Comparator.reverseOrder()).toList();
    }

    public TrafficLight[] lights() {
        return TrafficLight.values();
    }

    public List<MeasureCategory> categories() {
        return choices(all.measures().map(MeasureRow::category), filter.category());
    }

    public List<LifePhase> phases() {
        return choices(all.measures().map(MeasureRow::lifePhase), filter.phase());
    }

    public List<CrossCuttingStandard> standards() {
        return choices(all.measures().flatMap(measure -> measure.standards().stream()), filter.standard());
    }

    public List<String> people() {
        return names(all.subGoals().map(SubGoalRow::responsible));
    }

    public List<String> carriers() {
        return names(all.measures().map(MeasureRow::carriedBy));
    }

    public boolean hasVacancies() {
        return Stream.concat(all.subGoals().map(SubGoalRow::responsible), all.measures().map(MeasureRow::carriedBy))
                .anyMatch(Objects::isNull);
    }

    private static List<String> names(Stream<String> occurring) {
        return occurring.filter(Objects::nonNull).distinct().sorted(Collator.getInstance(Locale.GERMANY)).toList();
    }

    /** What occurs in the matrix, in its order, and what is chosen though it does not occur. */
    private static <T extends Comparable<? super T>> List<T> choices(Stream<T> occurring, T chosen) {
        return Stream.concat(occurring, Stream.ofNullable(chosen)).filter(Objects::nonNull).distinct().sorted().toList();
    }
}
