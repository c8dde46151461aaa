package de.zielkreis.goals.editing;

import de.zielkreis.forms.Prefill.Option;
import de.zielkreis.goals.ActionPlans;
import de.zielkreis.goals.GuidingGoal;
import de.zielkreis.goals.GuidingGoals;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.ProductGroupGoals;
import de.zielkreis.goals.Products;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.Departments;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Providers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be chosen on the pages of the matrix: only what belongs to the municipality and does not lie in the archive. */
@Component
class Choices {

    /** Stands for the council where it is not yet noted as a body. */
    static final String COUNCIL = "COUNCIL";

    private final GuidingGoals guidingGoals;
    private final ProductGroupGoals productGroupGoals;
    private final Products products;
    private final SubGoals subGoals;
    private final Measures measures;
    private final ActionPlans plans;
    private final People people;
    private final Departments departments;
    private final Providers providers;
    private final Bodies bodies;
    private final Clock clock;

    Choices(GuidingGoals guidingGoals, ProductGroupGoals productGroupGoals, Products products, SubGoals subGoals, Measures measures,
            ActionPlans plans, People people, Departments departments, Providers providers, Bodies bodies, Clock clock) {
        this.guidingGoals = guidingGoals;
        this.productGroupGoals = productGroupGoals;
        this.products = products;
        this.subGoals = subGoals;
        this.measures = measures;
        this.plans = plans;
        this.people = people;
        this.departments = departments;
        this.providers = providers;
        this.bodies = bodies;
        this.clock = clock;
    }

    List<Option> guidingGoals(MunicipalityId municipality) {
        return shown(guidingGoals.findByMunicipalityIdOrderByPosition(municipality)).stream()
                .map(goal -> new Option(goal.id().toString(), goal.position() + " " + goal.title())).toList();
    }

    List<Option> productGroupGoals(MunicipalityId municipality) {
        return shown(productGroupGoals.findByMunicipalityId(municipality)).stream()
                .map(group -> new Option(group.id().toString(), group.title())).toList();
    }

    List<Option> products(MunicipalityId municipality) {
        return shown(products.findByMunicipalityId(municipality)).stream()
                .map(product -> new Option(product.id().toString(), product.title())).toList();
    }

    List<Option> subGoals(MunicipalityId municipality) {
        return numbered(municipality).stream().map(goal -> new Option(goal.goal().id().toString(), goal.label())).toList();
    }

    /** The Teilziele that a decision has adopted, so that others may hear of them. */
    List<Option> adoptedSubGoals(MunicipalityId municipality) {
        return numbered(municipality).stream().filter(goal -> goal.goal().state() != SubGoalState.DRAFT)
                .map(goal -> new Option(goal.goal().id().toString(), goal.label())).toList();
    }

    /** Every Teilziel with its measures behind it, as owners of an indicator. */
    List<Option> owners(MunicipalityId municipality) {
        Map<Object, List<Measure>> byGoal = shown(measures.findByMunicipalityIdOrderByPosition(municipality)).stream()
                .collect(Collectors.groupingBy(Measure::subGoalId));
        List<Option> owners = new ArrayList<>();
        for (Numbered goal : numbered(municipality)) {
            owners.add(new Option("goal:" + goal.goal().id(), goal.label()));
            byGoal.getOrDefault(goal.goal().id(), List.of()).forEach(measure -> owners.add(new Option("measure:" + measure.id(),
                    goal.number() + "." + measure.position() + " " + measure.title())));
        }
        return owners;
    }

    List<Option> people(MunicipalityId municipality) {
        return people.workingIn(municipality, LocalDate.now(clock)).stream()
                .map(person -> new Option(person.id().toString(), person.name())).toList();
    }

    List<Option> carriers(MunicipalityId municipality) {
        List<Option> carriers = new ArrayList<>();
        departments.findByMunicipalityIdOrderByName(municipality)
                .forEach(department -> carriers.add(new Option("department:" + department.id(), department.name())));
        providers.findByMunicipalityIdOrderByName(municipality)
                .forEach(provider -> carriers.add(new Option("provider:" + provider.id(), provider.name())));
        return carriers;
    }

    List<Option> adoptedPlans(MunicipalityId municipality) {
        return shown(plans.findByMunicipalityIdOrderByValidFrom(municipality)).stream().filter(plan -> plan.adopted())
                .map(plan -> new Option(plan.id().toString(), plan.title() + ", beschlossen von " + plan.adoptedBy())).toList();
    }

    /** The bodies that decide on goals; the council can be chosen even before it is noted as a body. */
    List<Option> bodies(MunicipalityId municipality) {
        List<Option> options = new ArrayList<>();
        bodies.findByMunicipalityIdAndKindInOrderByName(municipality, List.of(BodyKind.STEERING_GROUP, BodyKind.COMMITTEE))
                .forEach(body -> options.add(new Option(body.id().toString(), body.name())));
        options.add(new Option(COUNCIL, "Rat oder Kreistag"));
        return options;
    }

    private List<Numbered> numbered(MunicipalityId municipality) {
        Map<UUID, GuidingGoal> parents = guidingGoals.findByMunicipalityIdOrderByPosition(municipality).stream()
                .collect(Collectors.toMap(GuidingGoal::uuid, Function.identity()));
        return shown(subGoals.of(municipality)).stream().map(goal ->
                new Numbered(parents.get(goal.guidingGoalId().uuid()).position() + "." + goal.position(), goal)).toList();
    }

    private static <E extends MatrixElement> List<E> shown(List<E> elements) {
        return elements.stream().filter(element -> !element.archived()).toList();
    }

    private record Numbered(String number, SubGoal goal) {

        String label() {
            return number + " " + goal.title();
        }
    }
}
