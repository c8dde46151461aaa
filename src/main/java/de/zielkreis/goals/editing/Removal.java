package de.zielkreis.goals.editing;

import de.zielkreis.goals.ActionPlan;
import de.zielkreis.goals.ActionPlans;
import de.zielkreis.goals.FrozenMatrices;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.GuidingGoal;
import de.zielkreis.goals.GuidingGoals;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.Milestone;
import de.zielkreis.goals.Product;
import de.zielkreis.goals.ProductGroupGoal;
import de.zielkreis.goals.ProductGroupGoals;
import de.zielkreis.goals.Products;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refused;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may leave the matrix and how: nothing that carries something, and nothing for good once it stood in a snapshot. */
@Component
class Removal {

    private final GuidingGoals guidingGoals;
    private final ProductGroupGoals groups;
    private final Products products;
    private final SubGoals goals;
    private final Measures measures;
    private final ActionPlans plans;
    private final GoalHistory history;
    private final FrozenMatrices frozen;
    private final EntityManager entities;

    Removal(GuidingGoals guidingGoals, ProductGroupGoals groups, Products products, SubGoals goals, Measures measures, ActionPlans plans,
            GoalHistory history, FrozenMatrices frozen, EntityManager entities) {
        this.guidingGoals = guidingGoals;
        this.groups = groups;
        this.products = products;
        this.goals = goals;
        this.measures = measures;
        this.plans = plans;
        this.history = history;
        this.frozen = frozen;
        this.entities = entities;
    }

    /** @throws Refused when Teilziele or levels between stand below the element */
    void mustCarryNothing(MatrixElement element) {
        Stream<SubGoal> standing = goals.of(element.municipalityId()).stream().filter(goal -> !goal.archived());
        boolean carries;
        if (element instanceof GuidingGoal guiding) {
            carries = standing.anyMatch(goal -> goal.guidingGoalId().equals(guiding.id()))
                    || groups.findByMunicipalityId(element.municipalityId()).stream()
                            .anyMatch(group -> !group.archived() && group.guidingGoalId().equals(guiding.id()))
                    || products.findByMunicipalityId(element.municipalityId()).stream()
                            .anyMatch(product -> !product.archived() && product.guidingGoalId().equals(guiding.id()));
        } else if (element instanceof ProductGroupGoal group) {
            carries = standing.anyMatch(goal -> group.id().equals(goal.productGroupGoalId()))
                    || products.findByMunicipalityId(element.municipalityId()).stream()
                            .anyMatch(product -> !product.archived() && group.id().equals(product.productGroupGoalId()));
        } else if (element instanceof Product product) {
            carries = standing.anyMatch(goal -> product.id().equals(goal.productId()));
        } else if (element instanceof ActionPlan plan) {
            carries = standing.anyMatch(goal -> plan.id().equals(goal.actionPlanId()) && goal.state() == SubGoalState.ACTIVE);
        } else {
            carries = false;
        }
        if (carries) {
            throw new Refused("", "goals.carriesSomething");
        }
    }

    /** @throws Refused when what the element hangs on lies in the archive */
    void parentMustStand(MatrixElement element) {
        boolean missing = parent(element).map(MatrixElement::archived).orElse(false);
        if (missing) {
            throw new Refused("", "goals.parentArchived");
        }
    }

    private Optional<? extends MatrixElement> parent(MatrixElement element) {
        if (element instanceof ProductGroupGoal group) {
            return guidingGoals.findByIdAndMunicipalityId(group.guidingGoalId(), group.municipalityId());
        }
        if (element instanceof Product product) {
            return guidingGoals.findByIdAndMunicipalityId(product.guidingGoalId(), product.municipalityId());
        }
        if (element instanceof SubGoal goal) {
            return guidingGoals.findByIdAndMunicipalityId(goal.guidingGoalId(), goal.municipalityId());
        }
        if (element instanceof Measure measure) {
            return goals.of(measure.municipalityId(), measure.subGoalId());
        }
        if (element instanceof Milestone step) {
            return goals.of(step.municipalityId(), step.subGoalId());
        }
        if (element instanceof Indicator indicator) {
            return indicator.subGoalId() == null ? measures.findByIdAndMunicipalityId(indicator.measureId(), indicator.municipalityId())
                    : goals.of(indicator.municipalityId(), indicator.subGoalId());
        }
        return Optional.empty();
    }

    /** Nobody has adopted it, and it is younger than the newest snapshot and any open quarter. */
    boolean allowed(MatrixElement element) {
        boolean adopted = element instanceof SubGoal goal && goal.state() != SubGoalState.DRAFT
                || element instanceof ActionPlan plan && plan.adopted();
        Optional<Instant> first = history.firstNoted(element.uuid());
        Optional<LocalDate> lookedAt = frozen.lastLookedAt(element.municipalityId());
        return !adopted && first.isPresent() && (lookedAt.isEmpty()
                || LocalDate.ofInstant(first.get(), German.ZONE).isAfter(lookedAt.get()));
    }

    void delete(Collection<? extends MatrixElement> elements) {
        elements.stream().filter(element -> element instanceof Indicator).forEach(entities::remove);
        elements.stream().filter(element -> !(element instanceof Indicator)).forEach(entities::remove);
    }
}
