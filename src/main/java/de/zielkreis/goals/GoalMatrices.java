package de.zielkreis.goals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.zielkreis.goals.GoalMatrix.BranchRow;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.Plan;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.GoalMatrix.ValueRow;
import de.zielkreis.municipalities.Department;
import de.zielkreis.municipalities.DepartmentId;
import de.zielkreis.municipalities.Departments;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Provider;
import de.zielkreis.municipalities.ProviderId;
import de.zielkreis.municipalities.Providers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the goal matrix of a municipality together, in the same number of statements however large it is. */
@Component
public class GoalMatrices {

    private final ActionPlans plans;
    private final GuidingGoals guidingGoals;
    private final ProductGroupGoals productGroupGoals;
    private final Products products;
    private final SubGoals subGoals;
    private final Measures measures;
    private final Indicators indicators;
    private final Departments departments;
    private final Providers providers;
    private final People people;

    GoalMatrices(ActionPlans plans, GuidingGoals guidingGoals, ProductGroupGoals productGroupGoals, Products products,
            SubGoals subGoals, Measures measures, Indicators indicators, Departments departments, Providers providers,
            People people) {
        this.plans = plans;
        this.guidingGoals = guidingGoals;
        this.productGroupGoals = productGroupGoals;
        this.products = products;
        this.subGoals = subGoals;
        this.measures = measures;
        this.indicators = indicators;
        this.departments = departments;
        this.providers = providers;
        this.people = people;
    }

    /** The matrix as it stands now. */
    @Transactional(readOnly = true)
    public GoalMatrix of(Municipality municipality, LocalDate today) {
        return new Assembly(municipality.id()).matrix(municipality, today);
    }

    private final class Assembly {

        private final MunicipalityId municipality;
        private final Map<ProductGroupGoalId, ProductGroupGoal> groups;
        private final Map<ProductId, Product> budgetProducts;
        private final Map<GuidingGoalId, List<SubGoal>> goalsByParent;
        private final Map<SubGoalId, List<Measure>> measuresByGoal;
        private final Map<SubGoalId, List<Indicator>> indicatorsByGoal;
        private final Map<MeasureId, List<Indicator>> indicatorsByMeasure;
        private final Map<DepartmentId, String> departmentNames;
        private final Map<ProviderId, String> providerNames;
        private final Map<PersonId, String> names;

        Assembly(MunicipalityId municipality) {
            this.municipality = municipality;
            this.groups = productGroupGoals.findByMunicipalityId(municipality).stream()
                    .collect(toMap(ProductGroupGoal::id, group -> group));
            this.budgetProducts = products.findByMunicipalityId(municipality).stream().collect(toMap(Product::id, product -> product));
            List<SubGoal> goals = subGoals.of(municipality);
            this.goalsByParent = goals.stream().collect(groupingBy(SubGoal::guidingGoalId));
            this.measuresByGoal = measures.findByMunicipalityIdOrderByPosition(municipality).stream()
                    .collect(groupingBy(Measure::subGoalId));
            List<Indicator> all = indicators.findByMunicipalityIdOrderByPosition(municipality);
            this.indicatorsByGoal = all.stream().filter(indicator -> indicator.subGoalId() != null)
                    .collect(groupingBy(Indicator::subGoalId));
            this.indicatorsByMeasure = all.stream().filter(indicator -> indicator.measureId() != null)
                    .collect(groupingBy(Indicator::measureId));
            this.departmentNames = departments.findByMunicipalityIdOrderByName(municipality).stream()
                    .collect(toMap(Department::id, Department::name));
            this.providerNames = providers.findByMunicipalityIdOrderByName(municipality).stream()
                    .collect(toMap(Provider::id, Provider::name));
            this.names = people.namesOf(goals.stream().map(SubGoal::responsibleId).filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
        }

        GoalMatrix matrix(Municipality place, LocalDate today) {
            Plan plan = plans.activeOn(municipality, today).map(found -> new Plan(found.title(), found.validFrom(),
                    found.validTo(), found.adoptedBy(), found.adoptedOn(), found.paper())).orElse(null);
            return new GoalMatrix(place.key(), place.displayName(), today, plan,
                    guidingGoals.findByMunicipalityIdOrderByPosition(municipality).stream().map(this::row).toList());
        }

        private GuidingGoalRow row(GuidingGoal goal) {
            String number = String.valueOf(goal.position());
            Map<Branch, List<SubGoalRow>> branches = new LinkedHashMap<>();
            for (SubGoal child : goalsByParent.getOrDefault(goal.id(), List.of())) {
                branches.computeIfAbsent(new Branch(child.productGroupGoalId(), child.productId()), branch -> new ArrayList<>())
                        .add(row(child, number + "." + child.position()));
            }
            return new GuidingGoalRow(goal.id().uuid(), number, goal.title(),
                    branches.entrySet().stream().map(branch -> row(branch.getKey(), branch.getValue())).toList());
        }

        private BranchRow row(Branch branch, List<SubGoalRow> goals) {
            ProductGroupGoal group = groups.get(branch.group());
            Product product = budgetProducts.get(branch.product());
            return new BranchRow(group == null ? null : group.title(), product == null ? null : product.number(),
                    product == null ? null : product.name(), goals);
        }

        private SubGoalRow row(SubGoal goal, String number) {
            List<MeasureRow> rows = measuresByGoal.getOrDefault(goal.id(), List.of()).stream()
                    .map(measure -> row(measure, number + "." + measure.position())).toList();
            return new SubGoalRow(goal.id().uuid(), number, goal.title(), goal.wording(), goal.state(),
                    goal.implementationStatus(), goal.startsOn(), goal.dueOn(), names.get(goal.responsibleId()), goal.light(),
                    goal.hypothesis(), rows(indicatorsByGoal.get(goal.id())), rows);
        }

        private MeasureRow row(Measure measure, String number) {
            String carrier = measure.providerId() == null ? departmentNames.get(measure.departmentId())
                    : providerNames.get(measure.providerId());
            return new MeasureRow(measure.id().uuid(), number, measure.title(), measure.category(), measure.status(),
                    measure.abandonedBecause(), measure.startsOn(), measure.dueOn(), carrier, measure.lifePhase(),
                    measure.standards(), measure.answers(), measure.hypothesis(), measure.budget(),
                    rows(indicatorsByMeasure.get(measure.id())));
        }

        private static List<IndicatorRow> rows(List<Indicator> indicators) {
            return indicators == null ? List.of() : indicators.stream().map(Assembly::row).toList();
        }

        private static IndicatorRow row(Indicator indicator) {
            Map<Quarter, Reading> readings = indicator.readings();
            Set<Quarter> quarters = new TreeSet<>(indicator.planned().keySet());
            quarters.addAll(readings.keySet());
            List<ValueRow> values = quarters.stream().map(quarter -> {
                Reading reading = readings.get(quarter);
                return new ValueRow(quarter, indicator.plannedFor(quarter).orElse(null), reading == null ? null : reading.amount(),
                        reading == null ? null : reading.note());
            }).toList();
            return new IndicatorRow(indicator.id().uuid(), indicator.name(), indicator.unit(), indicator.decimals(),
                    indicator.direction(), indicator.cumulative(), indicator.kind(), indicator.source(), indicator.baseline(),
                    indicator.baselineOn(), indicator.target(), indicator.targetOn(), values);
        }
    }

    private record Branch(ProductGroupGoalId group, ProductId product) {
    }
}
