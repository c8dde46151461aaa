package de.zielkreis.goals;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import de.zielkreis.goals.ElementFacts.GuidingGoalFacts;
import de.zielkreis.goals.ElementFacts.IndicatorFacts;
import de.zielkreis.goals.ElementFacts.MeasureFacts;
import de.zielkreis.goals.ElementFacts.MilestoneFacts;
import de.zielkreis.goals.ElementFacts.ProductFacts;
import de.zielkreis.goals.ElementFacts.ProductGroupGoalFacts;
import de.zielkreis.goals.ElementFacts.SubGoalFacts;
import de.zielkreis.goals.GoalHistory.Standing;
import de.zielkreis.goals.GoalMatrix.BranchRow;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.MilestoneRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.GoalMatrix.ValueRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** Builds the tree of the goal matrix from what its elements say; what hangs on something archived is left out with it. */
final class MatrixAssembly {

    private final Map<UUID, ProductGroupGoalFacts> groups = new HashMap<>();
    private final Map<UUID, ProductFacts> products = new HashMap<>();
    private final List<Found<GuidingGoalFacts>> guidingGoals;
    private final Map<UUID, List<Found<SubGoalFacts>>> goals;
    private final Map<UUID, List<Found<MeasureFacts>>> measures;
    private final Map<UUID, List<Found<IndicatorFacts>>> indicators;
    private final Map<UUID, List<Found<MilestoneFacts>>> milestones;
    private final Map<UUID, String> names;

    /** @param names of persons, departments and providers by id */
    MatrixAssembly(List<Standing> elements, Map<UUID, String> names) {
        this.names = names;
        find(elements, ProductGroupGoalFacts.class).forEach(found -> groups.put(found.id(), found.facts()));
        find(elements, ProductFacts.class).forEach(found -> products.put(found.id(), found.facts()));
        this.guidingGoals = sorted(find(elements, GuidingGoalFacts.class), comparingInt(found -> found.facts().position()));
        this.goals = grouped(find(elements, SubGoalFacts.class), SubGoalFacts::guidingGoal, comparingInt(found -> found.facts().position()));
        this.measures = grouped(find(elements, MeasureFacts.class), MeasureFacts::subGoal, comparingInt(found -> found.facts().position()));
        this.indicators = grouped(find(elements, IndicatorFacts.class),
                facts -> facts.subGoal() == null ? facts.measure() : facts.subGoal(), comparingInt(found -> found.facts().position()));
        this.milestones = grouped(find(elements, MilestoneFacts.class), MilestoneFacts::subGoal,
                comparing(found -> found.facts().dueOn(), nullsLast(naturalOrder())));
    }

    List<GuidingGoalRow> guidingGoals() {
        return guidingGoals.stream().map(this::row).toList();
    }

    private GuidingGoalRow row(Found<GuidingGoalFacts> goal) {
        String number = String.valueOf(goal.facts().position());
        Map<Branch, List<SubGoalRow>> branches = new LinkedHashMap<>();
        for (Found<SubGoalFacts> child : goals.getOrDefault(goal.id(), List.of())) {
            branches.computeIfAbsent(new Branch(child.facts().productGroupGoal(), child.facts().product()), branch -> new ArrayList<>())
                    .add(goalRow(child, number + "." + child.facts().position()));
        }
        return new GuidingGoalRow(goal.id(), number, goal.facts().title(),
                branches.entrySet().stream().map(branch -> row(branch.getKey(), branch.getValue())).toList());
    }

    private BranchRow row(Branch branch, List<SubGoalRow> goals) {
        ProductGroupGoalFacts group = groups.get(branch.group());
        ProductFacts product = products.get(branch.product());
        return new BranchRow(group == null ? null : group.title(), product == null ? null : product.number(),
                product == null ? null : product.name(), goals);
    }

    private SubGoalRow goalRow(Found<SubGoalFacts> found, String number) {
        SubGoalFacts goal = found.facts();
        List<MeasureRow> rows = measures.getOrDefault(found.id(), List.of()).stream()
                .map(measure -> measureRow(measure, number + "." + measure.facts().position())).toList();
        List<MilestoneRow> steps = milestones.getOrDefault(found.id(), List.of()).stream().map(step -> new MilestoneRow(step.id(),
                step.facts().title(), step.facts().dueOn(), step.facts().reachedOn())).toList();
        return new SubGoalRow(found.id(), number, goal.title(), goal.wording(), goal.state(), goal.status(), goal.startsOn(),
                goal.dueOn(), names.get(goal.responsible()), goal.light(), goal.hypothesis(), indicators(found.id()), rows, steps);
    }

    private MeasureRow measureRow(Found<MeasureFacts> found, String number) {
        MeasureFacts measure = found.facts();
        return new MeasureRow(found.id(), number, measure.title(), measure.category(), measure.status(), measure.abandonedBecause(),
                measure.startsOn(), measure.dueOn(), names.get(measure.provider() == null ? measure.department() : measure.provider()),
                measure.lifePhase(), measure.standards(), measure.answers(), measure.hypothesis(), measure.budget(),
                indicators(found.id()), measure.participation());
    }

    private List<IndicatorRow> indicators(UUID owner) {
        return indicators.getOrDefault(owner, List.of()).stream().map(found -> indicatorRow(found.id(), found.facts())).toList();
    }

    static IndicatorRow indicatorRow(UUID id, IndicatorFacts indicator) {
        Set<Quarter> quarters = new TreeSet<>(indicator.planned().keySet());
        quarters.addAll(indicator.readings().keySet());
        List<ValueRow> values = quarters.stream().map(quarter -> {
            Reading reading = indicator.readings().get(quarter);
            return reading == null ? new ValueRow(quarter, indicator.planned().get(quarter), null, null, null)
                    : new ValueRow(quarter, indicator.planned().get(quarter), reading.amount(), reading.note(), reading.source());
        }).toList();
        return new IndicatorRow(id, indicator.name(), indicator.unit(), indicator.decimals(), indicator.direction(),
                indicator.cumulative(), indicator.indicatorKind(), indicator.source(), indicator.baseline(), indicator.baselineOn(),
                indicator.target(), indicator.targetOn(), values, indicator.narrative(), indicator.numerator(),
                indicator.denominator(), indicator.planningArea(), indicator.yearlyTargets());
    }

    private static <F extends ElementFacts> List<Found<F>> find(List<Standing> elements, Class<F> type) {
        return elements.stream().filter(element -> type.isInstance(element.facts()))
                .map(element -> new Found<>(element.id(), type.cast(element.facts()))).toList();
    }

    /** Places may be taken twice after a move; the id then decides, so that the order never changes by itself. */
    private static <F extends ElementFacts> List<Found<F>> sorted(List<Found<F>> found, Comparator<Found<F>> order) {
        return found.stream().sorted(order.thenComparing(Found::id)).toList();
    }

    private static <F extends ElementFacts> Map<UUID, List<Found<F>>> grouped(List<Found<F>> found, Function<F, UUID> parent,
            Comparator<Found<F>> order) {
        Map<UUID, List<Found<F>>> grouped = new HashMap<>();
        sorted(found, order).forEach(one -> grouped.computeIfAbsent(parent.apply(one.facts()), id -> new ArrayList<>()).add(one));
        return grouped;
    }

    private record Found<F extends ElementFacts>(UUID id, F facts) {
    }

    private record Branch(UUID group, UUID product) {
    }
}
