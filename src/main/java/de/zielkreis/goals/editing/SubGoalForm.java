package de.zielkreis.goals.editing;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.ActionPlans;
import de.zielkreis.goals.ElementFacts.SubGoalFacts;
import de.zielkreis.goals.ElementKind;
import de.zielkreis.goals.GuidingGoal;
import de.zielkreis.goals.GuidingGoalId;
import de.zielkreis.goals.GuidingGoals;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.Indicators;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.Milestone;
import de.zielkreis.goals.Milestones;
import de.zielkreis.goals.Product;
import de.zielkreis.goals.ProductGroupGoal;
import de.zielkreis.goals.ProductGroupGoalId;
import de.zielkreis.goals.ProductGroupGoals;
import de.zielkreis.goals.ProductId;
import de.zielkreis.goals.Products;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The page of a Teilziel. */
@Component
class SubGoalForm implements ElementForm<SubGoal, SubGoalFacts> {

    private final SubGoals goals;
    private final GuidingGoals guidingGoals;
    private final ProductGroupGoals groups;
    private final Products products;
    private final Measures measures;
    private final Indicators indicators;
    private final Milestones milestones;
    private final ActionPlans plans;
    private final Choices choices;
    private final Clock clock;

    SubGoalForm(SubGoals goals, GuidingGoals guidingGoals, ProductGroupGoals groups, Products products, Measures measures,
            Indicators indicators, Milestones milestones, ActionPlans plans, Choices choices, Clock clock) {
        this.goals = goals;
        this.guidingGoals = guidingGoals;
        this.groups = groups;
        this.products = products;
        this.measures = measures;
        this.indicators = indicators;
        this.milestones = milestones;
        this.plans = plans;
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public ElementKind kind() {
        return ElementKind.SUB_GOAL;
    }

    @Override
    public String formId() {
        return "subGoal";
    }

    @Override
    public Optional<SubGoal> find(MunicipalityId municipality, UUID id) {
        return goals.of(municipality, new SubGoalId(id));
    }

    @Override
    public Prefill fill(MunicipalityId municipality, SubGoalFacts goal) {
        return prefill(municipality, new Values().with("guidingGoal", goal.guidingGoal()).with("productGroupGoal", goal.productGroupGoal())
                .with("product", goal.product()).with("title", goal.title()).with("wording", goal.wording())
                .with("startsOn", goal.startsOn()).with("dueOn", goal.dueOn()).with("responsible", goal.responsible())
                .with(goal.hypothesis()));
    }

    /** @param parent a Leitziel, a Produktgruppenziel or a Produkt */
    @Override
    public Prefill blank(MunicipalityId municipality, UUID parent) {
        Values values = new Values().with("guidingGoal", parent).with("startsOn", LocalDate.now(clock));
        if (parent != null) {
            groups.findByIdAndMunicipalityId(new ProductGroupGoalId(parent), municipality).ifPresent(group ->
                    values.with("guidingGoal", group.guidingGoalId()).with("productGroupGoal", group.id()));
            products.findByIdAndMunicipalityId(new ProductId(parent), municipality).ifPresent(product ->
                    values.with("guidingGoal", product.guidingGoalId()).with("productGroupGoal", product.productGroupGoalId())
                            .with("product", product.id()));
        }
        return prefill(municipality, values);
    }

    private Prefill prefill(MunicipalityId municipality, Values values) {
        return values.prefill(Map.of("guidingGoals", choices.guidingGoals(municipality),
                "productGroupGoals", choices.productGroupGoals(municipality), "products", choices.products(municipality),
                "people", choices.people(municipality)));
    }

    @Override
    public SubGoal create(MunicipalityId municipality, Answers answers) {
        GuidingGoal parent = guidingGoals.findByIdAndMunicipalityId(parent(answers), municipality).orElseThrow();
        SubGoal goal = new SubGoal(parent, behind(municipality, parent.id()), answers.text("title").orElseThrow(),
                answers.text("wording").orElse(null), answers.date("startsOn").orElseThrow(), answers.date("dueOn").orElse(null));
        fill(goal, answers);
        return goals.save(goal);
    }

    @Override
    public void change(SubGoal goal, Answers answers) {
        if (!goal.guidingGoalId().equals(parent(answers))) {
            goal.moveTo(parent(answers), behind(goal.municipalityId(), parent(answers)));
        }
        goal.describe(answers.text("title").orElseThrow(), answers.text("wording").orElse(null));
        goal.schedule(answers.date("startsOn").orElseThrow(), answers.date("dueOn").orElse(null));
        goal.mustHold(measures.of(goal.municipalityId(), goal.id()));
        fill(goal, answers);
    }

    private void fill(SubGoal goal, Answers answers) {
        if (goal.actionPlanId() != null) {
            goal.mustNotBeginBefore(plans.findByIdAndMunicipalityId(goal.actionPlanId(), goal.municipalityId()).orElseThrow());
        }
        place(goal, answers);
        goal.entrustTo(answers.text("responsible").map(Values::uuid).map(PersonId::new).orElse(null));
        goal.rests(Values.hypothesis(answers));
    }

    /** The product knows its group, so the product alone is enough; both together must belong together and to the Leitziel. */
    private void place(SubGoal goal, Answers answers) {
        Optional<Product> product = answers.text("product").map(id -> products.findByIdAndMunicipalityId(
                new ProductId(Values.uuid(id)), goal.municipalityId()).orElseThrow());
        Optional<ProductGroupGoal> group = answers.text("productGroupGoal").map(Values::uuid).or(() -> product
                .map(Product::productGroupGoalId).map(ProductGroupGoalId::uuid)).map(id -> groups.findByIdAndMunicipalityId(
                new ProductGroupGoalId(id), goal.municipalityId()).orElseThrow());
        group.filter(found -> !found.guidingGoalId().equals(goal.guidingGoalId())).ifPresent(elsewhere -> {
            throw new Refused("productGroupGoal", "goals.groupElsewhere");
        });
        product.filter(found -> !found.guidingGoalId().equals(goal.guidingGoalId()) || found.productGroupGoalId() != null
                && !found.productGroupGoalId().equals(group.map(ProductGroupGoal::id).orElse(null))).ifPresent(elsewhere -> {
            throw new Refused("product", "goals.productElsewhere");
        });
        goal.placeUnder(group.map(ProductGroupGoal::id).orElse(null), product.map(Product::id).orElse(null));
    }

    @Override
    public List<SubGoal> siblings(SubGoal goal) {
        return Places.shown(goals.of(goal.municipalityId())).stream()
                .filter(other -> other.guidingGoalId().equals(goal.guidingGoalId())).toList();
    }

    @Override
    public void placeAt(SubGoal goal, int position) {
        goal.moveTo(goal.guidingGoalId(), position);
    }

    @Override
    public List<? extends MatrixElement> parts(SubGoal goal) {
        MunicipalityId municipality = goal.municipalityId();
        List<Measure> carried = measures.findByMunicipalityIdOrderByPosition(municipality).stream()
                .filter(measure -> measure.subGoalId().equals(goal.id())).toList();
        Set<UUID> owners = Stream.concat(Stream.of(goal.uuid()), carried.stream().map(Measure::uuid)).collect(Collectors.toSet());
        Stream<Indicator> shown = indicators.findByMunicipalityIdOrderByPosition(municipality).stream().filter(indicator ->
                owners.contains(indicator.subGoalId() == null ? indicator.measureId().uuid() : indicator.subGoalId().uuid()));
        Stream<Milestone> steps = milestones.findByMunicipalityIdOrderByDueOn(municipality).stream()
                .filter(step -> step.subGoalId().equals(goal.id()));
        return Stream.<MatrixElement>concat(carried.stream(), Stream.concat(shown, steps)).toList();
    }

    private int behind(MunicipalityId municipality, GuidingGoalId parent) {
        return Places.behind(goals.of(municipality).stream().filter(goal -> goal.guidingGoalId().equals(parent)).toList(), SubGoal::position);
    }

    private static GuidingGoalId parent(Answers answers) {
        return new GuidingGoalId(Values.uuid(answers.text("guidingGoal").orElseThrow()));
    }
}
