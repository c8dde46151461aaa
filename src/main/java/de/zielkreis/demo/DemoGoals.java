package de.zielkreis.demo;

import de.zielkreis.demo.DemoFile.BranchLine;
import de.zielkreis.demo.DemoFile.ContributionLine;
import de.zielkreis.demo.DemoFile.HypothesisLine;
import de.zielkreis.demo.DemoFile.IndicatorLine;
import de.zielkreis.demo.DemoFile.MeasureLine;
import de.zielkreis.demo.DemoFile.SubGoalLine;
import de.zielkreis.goals.ActionPlan;
import de.zielkreis.goals.ActionPlans;
import de.zielkreis.goals.BudgetLine;
import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.GuidingGoal;
import de.zielkreis.goals.GuidingGoals;
import de.zielkreis.goals.ImpactHypothesis;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.Indicators;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.Milestone;
import de.zielkreis.goals.Milestones;
import de.zielkreis.goals.Occasion;
import de.zielkreis.goals.Participation;
import de.zielkreis.goals.Product;
import de.zielkreis.goals.ProductGroupGoal;
import de.zielkreis.goals.ProductGroupGoals;
import de.zielkreis.goals.Products;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.Reading;
import de.zielkreis.goals.SharedGoals;
import de.zielkreis.goals.SixAnswers;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Builds the goal matrix of a demo municipality as its council adopted it. */
@Component
@Profile("tryout")
class DemoGoals {

    private static final int DRAFTED_BEFORE = 42;

    private final ActionPlans plans;
    private final GuidingGoals guidingGoals;
    private final ProductGroupGoals productGroupGoals;
    private final Products products;
    private final SubGoals subGoals;
    private final Measures measures;
    private final Indicators indicators;
    private final SharedGoals sharedGoals;
    private final GoalHistory history;
    private final Milestones milestones;
    private final DemoClock clock;
    private final Map<Indicator, IndicatorLine> retargeted = new LinkedHashMap<>();

    DemoGoals(ActionPlans plans, GuidingGoals guidingGoals, ProductGroupGoals productGroupGoals, Products products,
            SubGoals subGoals, Measures measures, Indicators indicators, SharedGoals sharedGoals, GoalHistory history, Milestones milestones,
            DemoClock clock) {
        this.plans = plans;
        this.guidingGoals = guidingGoals;
        this.productGroupGoals = productGroupGoals;
        this.products = products;
        this.subGoals = subGoals;
        this.measures = measures;
        this.indicators = indicators;
        this.sharedGoals = sharedGoals;
        this.history = history;
        this.milestones = milestones;
        this.clock = clock;
    }

    /** The Teilziele with their measures, in the order of the file. */
    List<DemoGoal> build(DemoFile file, DemoTown town) {
        DemoFile.PlanLine line = file.actionPlan();
        clock.travelTo(line.adoptedOn().minusDays(DRAFTED_BEFORE));
        List<MatrixElement> drafted = new ArrayList<>();
        ActionPlan plan = plans.save(new ActionPlan(town.municipality().id(), line.title(), line.from(), line.to()));
        drafted.add(plan);
        Quarter firstReviewed = file.reviews().get(0).quarter();
        List<DemoGoal> built = new ArrayList<>();
        int position = 1;
        for (DemoFile.GuidingGoalLine goal : file.guidingGoals()) {
            GuidingGoal parent = guidingGoals.save(new GuidingGoal(town.municipality().id(), position++, goal.title()));
            drafted.add(parent);
            int place = 1;
            for (BranchLine branch : goal.branches()) {
                place = branch(branch, parent, town, firstReviewed, place, built, drafted);
            }
        }
        Occasion drafting = Occasion.of(town.coordinator(), clock.instant());
        history.note(ChangeAct.CREATED, drafting, drafted);
        adopt(line, plan, town, built);
        retarget(town);
        contribute(town, built);
        return built;
    }

    /** What the members of an alliance contribute: they themselves, or the alliance for those without a coordinator here. */
    private void contribute(DemoTown town, List<DemoGoal> built) {
        for (DemoGoal goal : built) {
            for (ContributionLine line : orEmpty(goal.line().contributions())) {
                clock.travelTo(line.on());
                PersonId by = town.memberCoordinators().getOrDefault(line.member(), town.coordinator());
                sharedGoals.contribute(sharedGoals.partOf(town.municipality(), goal.goal().uuid(), line.member()), null,
                        line.description(), null, Occasion.of(by, clock.instant()));
            }
        }
    }

    /** The council adopts the plan, which makes its goals active; where a post is vacant it became so afterwards. */
    private void adopt(DemoFile.PlanLine line, ActionPlan plan, DemoTown town, List<DemoGoal> built) {
        clock.travelTo(line.adoptedOn());
        plan.adopt(line.adoptedBy(), line.adoptedOn(), line.paper());
        List<MatrixElement> adopted = new ArrayList<>();
        adopted.add(plan);
        for (DemoGoal goal : built) {
            goal.goal().activate(plan);
            adopted.add(goal.goal());
        }
        history.note(ChangeAct.ACTIVATED, Occasion.of(town.coordinator(), clock.instant())
                .because(plan.title() + ", beschlossen von " + plan.adoptedBy() + ", Vorlage " + plan.paper()), adopted);
        List<SubGoal> vacant = built.stream().filter(goal -> goal.line().responsible() == null).map(DemoGoal::goal).toList();
        vacant.forEach(goal -> goal.entrustTo(null));
        clock.travelTo(line.from());
        history.note(ChangeAct.CHANGED, Occasion.of(town.coordinator(), clock.instant()).because("Stelle nicht besetzt"), vacant);
    }

    /** What was changed later, each on its day. */
    private void retarget(DemoTown town) {
        retargeted.forEach((indicator, line) -> {
            clock.travelTo(line.earlierTarget().changedOn());
            indicator.aim(line.baseline(), line.baselineOn(), line.target(), line.targetOn());
            history.note(ChangeAct.CHANGED, Occasion.of(town.coordinator(), clock.instant()).because(line.earlierTarget().reason()), indicator);
        });
        retargeted.clear();
    }

    private int branch(BranchLine branch, GuidingGoal parent, DemoTown town, Quarter firstReviewed, int place,
            List<DemoGoal> built, List<MatrixElement> drafted) {
        ProductGroupGoal group = branch.productGroupGoal() == null ? null
                : productGroupGoals.save(new ProductGroupGoal(parent, branch.productGroupGoal()));
        Product product = branch.product() == null ? null : products.save(new Product(parent, group == null ? null : group.id(),
                branch.product().number(), branch.product().name()));
        Stream.of(group, product).filter(Objects::nonNull).forEach(drafted::add);
        int next = place;
        for (SubGoalLine line : branch.subGoals()) {
            SubGoal goal = new SubGoal(parent, next++, line.title(), line.wording(), line.from(), line.due());
            goal.placeUnder(group == null ? null : group.id(), product == null ? null : product.id());
            goal.entrustTo(line.responsible() == null ? town.coordinator() : town.people().get(line.responsible()).id());
            goal.rests(hypothesis(line.hypothesis()));
            drafted.add(subGoals.save(goal));
            int position = 1;
            for (IndicatorLine indicator : orEmpty(line.indicators())) {
                drafted.add(indicator(indicator, Indicator.of(goal, position++, indicator.name(), indicator.unit(), indicator.decimals(),
                        indicator.direction()), firstReviewed));
            }
            orEmpty(line.milestones()).forEach(step -> drafted.add(milestone(step, goal)));
            built.add(new DemoGoal(line, goal, measures(line, goal, town, firstReviewed, drafted)));
        }
        return next;
    }

    private List<Measure> measures(SubGoalLine goalLine, SubGoal goal, DemoTown town, Quarter firstReviewed,
            List<MatrixElement> drafted) {
        List<Measure> built = new ArrayList<>();
        for (MeasureLine line : goalLine.measures()) {
            Measure measure = new Measure(goal, built.size() + 1, line.title(), line.category(), line.from(), line.due());
            if (town.providers().containsKey(line.carriedBy())) {
                measure.carriedBy(town.providers().get(line.carriedBy()));
            } else {
                measure.carriedBy(town.departments().get(line.carriedBy()));
            }
            measure.serves(line.lifePhase(), line.standards());
            measure.describe(new SixAnswers(line.who(), line.what(), line.withWhat(), line.how(), line.byWhat(), line.when()),
                    hypothesis(line.hypothesis()));
            measure.fund(orEmpty(line.budget()).stream()
                    .map(money -> new BudgetLine(money.year(), money.source(), money.plan(), money.actual())).toList());
            measure.progress(measure.status(), line.abandonedBecause());
            measure.involve(orEmpty(line.participation()).stream().map(one -> new Participation(one.who(), one.form(), one.result())).toList());
            built.add(measures.save(measure));
            drafted.add(measure);
            int position = 1;
            for (IndicatorLine indicator : orEmpty(line.indicators())) {
                drafted.add(indicator(indicator, Indicator.of(measure, position++, indicator.name(), indicator.unit(), indicator.decimals(),
                        indicator.direction()), firstReviewed));
            }
        }
        return built;
    }

    private Milestone milestone(DemoFile.MilestoneLine line, SubGoal goal) {
        Milestone milestone = new Milestone(goal, line.title(), line.due());
        milestone.reach(line.reached());
        return milestones.save(milestone);
    }

    /** Readings of reviewed quarters come later, through the reviews themselves. */
    private Indicator indicator(IndicatorLine line, Indicator indicator, Quarter firstReviewed) {
        indicator.describe(line.kind(), line.cumulative(), line.source());
        indicator.aim(line.baseline(), line.baselineOn(), line.earlierTarget() == null ? line.target() : line.earlierTarget().target(),
                line.targetOn());
        indicator.tellInWords(line.narrative());
        indicator.share(line.numerator(), line.denominator());
        indicator.speaksOf(line.planningArea());
        indicator.planAll(orEmptyMap(line.planned()), orEmptyMap(line.yearlyTargets()));
        orEmptyMap(line.notes()).forEach((quarter, note) -> indicator.record(quarter, Reading.of(null, note, quarter.lastDay(), null)));
        if (line.earlierTarget() != null) {
            retargeted.put(indicator, line);
        }
        orEmptyMap(line.readings()).forEach((quarter, amount) -> {
            if (quarter.compareTo(firstReviewed) < 0 || !indicator.dueIn(quarter)) {
                indicator.record(quarter, Reading.of(amount, null, quarter.lastDay(), null));
            }
        });
        return indicators.save(indicator);
    }

    private static ImpactHypothesis hypothesis(HypothesisLine line) {
        return line == null ? null : new ImpactHypothesis(line.ifText(), line.thenText(), line.becauseText(), line.evidence(), line.source());
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <K, V> Map<K, V> orEmptyMap(Map<K, V> map) {
        return map == null ? Map.of() : map;
    }
}
