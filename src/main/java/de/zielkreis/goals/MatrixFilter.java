package de.zielkreis.goals;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.zielkreis.goals.GoalMatrix.BranchRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody wants to see of a Zielmatrix, as it stands in the address of the page. Pages and files use the same
 * filter and so show the same rows in the same order.
 *
 * <p>A row stays when it meets every condition, and everything above it stays with it:
 * <ul>
 * <li>{@code light} asks about Teilziele; one without a released light has none.
 * <li>{@code category}, {@code phase} and {@code standard} ask about measures; a Teilziel stays when such a measure is left.
 * <li>{@code responsible} is the person of a Teilziel, which then keeps its measures, or who carries a measure.
 * <li>{@code text} may be found anywhere in the matrix; whatever has it keeps everything below.
 * </ul>
 *
 * @param level how far down to show what is left
 * @param responsible a name that the matrix knows, or {@link #VACANT}
 * @param notApplied the parameters of the address that could not be understood
 */
public record MatrixFilter(MatrixLevel level, TrafficLight light, MeasureCategory category, LifePhase phase,
        CrossCuttingStandard standard, String responsible, String text, Set<String> notApplied) {

    /** Stands for nobody in the place of a responsible person. */
    public static final String VACANT = "vacant";
    /** The names of the parameters that belong to a filter. */
    public static final List<String> PARAMETERS = List.of("level", "light", "category", "phase", "standard", "responsible", "text");

    /** @param parameters of the request, each with all its values */
    public static MatrixFilter of(Map<String, List<String>> parameters, GoalMatrix matrix) {
        FilterParameters given = new FilterParameters(parameters);
        MatrixLevel level = given.value("level", MatrixLevel::of);
        return new MatrixFilter(level == null ? MatrixLevel.MEASURE : level, given.constant("light", TrafficLight.class),
                given.constant("category", MeasureCategory.class), given.constant("phase", LifePhase.class),
                given.constant("standard", CrossCuttingStandard.class),
                given.value("responsible", name -> Optional.of(name).filter(known -> responsibleIn(matrix).anyMatch(known::equals))),
                given.text("text"), given.notApplied());
    }

    /** The rows that meet the conditions, down to the chosen level. */
    public GoalMatrix apply(GoalMatrix matrix) {
        GoalMatrix fitting = fitting(matrix);
        return level == MatrixLevel.MEASURE ? fitting : fitting.withGuidingGoals(fitting.guidingGoals().stream()
                .map(goal -> goal.withBranches(level == MatrixLevel.GUIDING_GOAL ? List.of() : cut(goal.branches()))).toList());
    }

    /** The rows that meet the conditions, on all levels. */
    public GoalMatrix fitting(GoalMatrix matrix) {
        return new FittingRows(this).of(matrix);
    }

    /** Whether rows may be missing because of a condition. */
    public boolean hasConditions() {
        return asksAboutGoals() || text != null;
    }

    /** The parameters that lead to the same rows again, without a question mark; empty when everything is shown. */
    public String query() {
        return parameters().entrySet().stream().map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The parameters as they were typed, for forms that keep the filter. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("level", level == MatrixLevel.MEASURE ? null : level.code());
        parameters.put("light", name(light));
        parameters.put("category", name(category));
        parameters.put("phase", name(phase));
        parameters.put("standard", name(standard));
        parameters.put("responsible", responsible);
        parameters.put("text", text);
        parameters.values().removeIf(Objects::isNull);
        return parameters;
    }

    boolean asksAboutGoals() {
        return light != null || responsible != null || asksAboutMeasures();
    }

    boolean asksAboutMeasures() {
        return category != null || phase != null || standard != null;
    }

    boolean isResponsible(String name) {
        return responsible == null || Objects.equals(name, responsible.equals(VACANT) ? null : responsible);
    }

    boolean asksFor(MeasureRow measure) {
        return (category == null || measure.category() == category) && (phase == null || measure.lifePhase() == phase)
                && (standard == null || measure.standards().contains(standard));
    }

    boolean asksFor(SubGoalRow goal) {
        return light == null || goal.light() != null && goal.light().colour() == light;
    }

    private List<BranchRow> cut(List<BranchRow> branches) {
        return level == MatrixLevel.SUB_GOAL
                ? branches.stream().map(branch -> branch.withSubGoals(branch.subGoals().stream()
                        .map(goal -> goal.withMeasures(List.of())).toList())).toList()
                : branches.stream().filter(branch -> branch.productGroupGoal() != null || branch.productName() != null)
                        .map(branch -> branch.withSubGoals(List.of())).toList();
    }

    private static Stream<String> responsibleIn(GoalMatrix matrix) {
        return Stream.concat(matrix.subGoals().map(SubGoalRow::responsible), matrix.measures().map(MeasureRow::carriedBy))
                .map(name -> name == null ? VACANT : name);
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
