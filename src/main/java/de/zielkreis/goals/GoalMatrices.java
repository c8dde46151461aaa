package de.zielkreis.goals;

import de.zielkreis.goals.GoalHistory.Standing;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.Plan;
import de.zielkreis.municipalities.Department;
import de.zielkreis.municipalities.Departments;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Provider;
import de.zielkreis.municipalities.Providers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final Milestones milestones;
    private final Departments departments;
    private final Providers providers;
    private final People people;
    private final GoalHistory history;

    GoalMatrices(ActionPlans plans, GuidingGoals guidingGoals, ProductGroupGoals productGroupGoals, Products products,
            SubGoals subGoals, Measures measures, Indicators indicators, Milestones milestones, Departments departments,
            Providers providers, People people, GoalHistory history) {
        this.plans = plans;
        this.guidingGoals = guidingGoals;
        this.productGroupGoals = productGroupGoals;
        this.products = products;
        this.subGoals = subGoals;
        this.measures = measures;
        this.indicators = indicators;
        this.milestones = milestones;
        this.departments = departments;
        this.providers = providers;
        this.people = people;
        this.history = history;
    }

    /** The matrix as it stands now. */
    @Transactional(readOnly = true)
    public GoalMatrix of(Municipality municipality, LocalDate today) {
        return versioned(municipality, today).matrix();
    }

    /** The matrix as it stands now, with the version of every element in it. */
    @Transactional(readOnly = true)
    public Versioned versioned(Municipality municipality, LocalDate today) {
        List<Standing> standing = new ArrayList<>();
        Map<UUID, Long> versions = new HashMap<>();
        all(municipality.id()).filter(element -> !element.archived()).forEach(element -> {
            standing.add(new Standing(element.uuid(), element.facts()));
            versions.put(element.uuid(), element.version());
        });
        return new Versioned(matrix(municipality, today, standing), versions);
    }

    /**
     * The matrix as it stood at the end of a past day, from the history.
     *
     * @param day not before {@link GoalHistory#firstDay}; earlier the matrix is empty
     */
    @Transactional(readOnly = true)
    public GoalMatrix asOf(Municipality municipality, LocalDate day) {
        return matrix(municipality, day, history.standing(municipality.id(), day));
    }

    /** One Teilziel with all that hangs on it, under its Leitziel; empty for unknown, foreign and archived ones. */
    @Transactional(readOnly = true)
    public Optional<GuidingGoalRow> branchOf(MunicipalityId municipality, SubGoalId id) {
        return subGoals.of(municipality, id).filter(goal -> !goal.archived()).map(goal -> {
            List<MatrixElement> elements = new ArrayList<>();
            elements.add(goal);
            guidingGoals.findByIdAndMunicipalityId(goal.guidingGoalId(), municipality).ifPresent(elements::add);
            Optional.ofNullable(goal.productGroupGoalId()).flatMap(group -> productGroupGoals.findByIdAndMunicipalityId(group, municipality))
                    .ifPresent(elements::add);
            Optional.ofNullable(goal.productId()).flatMap(product -> products.findByIdAndMunicipalityId(product, municipality))
                    .ifPresent(elements::add);
            elements.addAll(measures.of(municipality, id));
            elements.addAll(indicators.of(municipality, id));
            elements.addAll(milestones.of(municipality, id));
            List<Standing> standing = elements.stream().map(element -> new Standing(element.uuid(), element.facts())).toList();
            return new MatrixAssembly(standing, names(municipality, standing)).guidingGoals().get(0);
        });
    }

    /** Every element of the matrix with those in the archive, level by level. */
    @Transactional(readOnly = true)
    public Stream<MatrixElement> all(MunicipalityId municipality) {
        return Stream.<Collection<? extends MatrixElement>>of(plans.findByMunicipalityIdOrderByValidFrom(municipality),
                guidingGoals.findByMunicipalityIdOrderByPosition(municipality),
                productGroupGoals.findByMunicipalityId(municipality), products.findByMunicipalityId(municipality),
                subGoals.of(municipality), measures.findByMunicipalityIdOrderByPosition(municipality),
                indicators.findByMunicipalityIdOrderByPosition(municipality), milestones.findByMunicipalityIdOrderByDueOn(municipality))
                .flatMap(Collection::stream);
    }

    private GoalMatrix matrix(Municipality municipality, LocalDate day, List<Standing> elements) {
        MatrixAssembly assembly = new MatrixAssembly(elements, names(municipality.id(), elements));
        return new GoalMatrix(municipality.key(), municipality.displayName(), day, plan(elements, day), assembly.guidingGoals());
    }

    /** The adopted plan that holds on the day; the newer one where two overlap. */
    private static Plan plan(List<Standing> elements, LocalDate day) {
        return elements.stream().map(Standing::facts).filter(ElementFacts.ActionPlanFacts.class::isInstance)
                .map(ElementFacts.ActionPlanFacts.class::cast)
                .filter(plan -> plan.adoptedOn() != null && !plan.validFrom().isAfter(day) && !plan.validTo().isBefore(day))
                .max(Comparator.comparing(ElementFacts.ActionPlanFacts::validFrom))
                .map(plan -> new Plan(plan.title(), plan.validFrom(), plan.validTo(), plan.adoptedBy(), plan.adoptedOn(), plan.paper()))
                .orElse(null);
    }

    /** The names of those who answer for goals or carry measures, by id. */
    private Map<UUID, String> names(MunicipalityId municipality, List<Standing> elements) {
        Map<UUID, String> names = new HashMap<>();
        for (Department department : departments.findByMunicipalityIdOrderByName(municipality)) {
            names.put(department.id().uuid(), department.name());
        }
        for (Provider provider : providers.findByMunicipalityIdOrderByName(municipality)) {
            names.put(provider.id().uuid(), provider.name());
        }
        List<PersonId> responsible = elements.stream().map(Standing::facts).filter(ElementFacts.SubGoalFacts.class::isInstance)
                .map(facts -> ((ElementFacts.SubGoalFacts) facts).responsible()).filter(Objects::nonNull).distinct()
                .map(PersonId::new).toList();
        people.namesOf(responsible).forEach((id, name) -> names.put(id.uuid(), name));
        return names;
    }

    /** A matrix with the versions of its elements by their ids, so that somebody who brings a copy back can be told what changed since. */
    public record Versioned(GoalMatrix matrix, Map<UUID, Long> versions) {
    }
}
