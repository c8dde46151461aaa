package de.zielkreis.goals.web;

import de.zielkreis.goals.ActionPlan;
import de.zielkreis.goals.ActionPlans;
import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.Contributions;
import de.zielkreis.goals.GoalChange;
import de.zielkreis.goals.GoalHistory.Entry;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.goals.GoalMatrix.BranchRow;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.ReleasedLight;
import de.zielkreis.goals.SmartFacts;
import de.zielkreis.goals.SmartRating;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.goals.process.SmartCheck;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.Decision;
import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.Decisions;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.NotFound;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Collects what the pages of a Teilziel, a Maßnahme and a Kennzahl show, each in a constant number of statements. */
@Component
class GoalPages {

    /** More own indicators of one Teilziel than this get a gentle notice: the field warns of data graveyards. */
    private static final int PLENTY_OF_INDICATORS = 5;
    private static final int MOST_CHANGES = 500;

    private final GoalMatrices matrices;
    private final GoalHistory history;
    private final SubGoals goals;
    private final Measures measures;
    private final Contributions contributions;
    private final Decisions decisions;
    private final Meetings meetings;
    private final Bodies bodies;
    private final People people;
    private final ActionPlans plans;
    private final SmartCheck smart;
    private final Clock clock;

    GoalPages(GoalMatrices matrices, GoalHistory history, SubGoals goals, Measures measures, Contributions contributions,
            Decisions decisions, Meetings meetings, Bodies bodies, People people, ActionPlans plans, SmartCheck smart, Clock clock) {
        this.matrices = matrices;
        this.history = history;
        this.goals = goals;
        this.measures = measures;
        this.contributions = contributions;
        this.decisions = decisions;
        this.meetings = meetings;
        this.bodies = bodies;
        this.people = people;
        this.plans = plans;
        this.smart = smart;
        this.clock = clock;
    }

    /** @throws NotFound for unknown goals, those of other municipalities and those in the archive */
    @Transactional(readOnly = true)
    GoalPage goal(Visit visit, UUID id) {
        SubGoal goal = goals.of(visit.municipalityId(), new SubGoalId(id)).orElseThrow(NotFound::new);
        Place place = place(visit.municipalityId(), goal.id());
        List<Entry> own = history.of(visit.municipalityId(), List.of(id), MOST_CHANGES);
        return new GoalPage(place, goal, decided(visit.municipalityId(), own), history.lightsOf(visit.municipalityId(), goal.id()),
                place.goal().indicators().size() > PLENTY_OF_INDICATORS);
    }

    /** @throws NotFound for unknown measures, those of other municipalities and those in the archive */
    @Transactional(readOnly = true)
    MeasurePage measure(Visit visit, UUID id) {
        SubGoalId goal = measures.findByIdAndMunicipalityId(new MeasureId(id), visit.municipalityId()).orElseThrow(NotFound::new).subGoalId();
        Place place = place(visit.municipalityId(), goal);
        return new MeasurePage(place, place.goal().measures().stream().filter(row -> row.id().equals(id)).findFirst()
                .orElseThrow(NotFound::new));
    }

    @Transactional(readOnly = true)
    IndicatorPage indicator(Visit visit, Indicator indicator) {
        SubGoalId goal = indicator.subGoalId() != null ? indicator.subGoalId()
                : measures.findByIdAndMunicipalityId(indicator.measureId(), visit.municipalityId()).orElseThrow(NotFound::new).subGoalId();
        Place place = place(visit.municipalityId(), goal);
        MeasureRow measure = indicator.measureId() == null ? null : place.goal().measures().stream()
                .filter(row -> row.id().equals(indicator.measureId().uuid())).findFirst().orElseThrow(NotFound::new);
        IndicatorRow row = (measure == null ? place.goal().indicators() : measure.indicators()).stream()
                .filter(found -> found.id().equals(indicator.uuid())).findFirst().orElseThrow(NotFound::new);
        return new IndicatorPage(place, measure, row, told(visit.municipalityId(), List.of(indicator.uuid())));
    }

    /** The history of a Teilziel with everything that hangs on it, newest first. */
    @Transactional(readOnly = true)
    List<Told> history(Visit visit, UUID goal) {
        SubGoalRow row = place(visit.municipalityId(), new SubGoalId(goal)).goal();
        List<UUID> elements = new ArrayList<>(List.of(goal));
        row.indicators().forEach(indicator -> elements.add(indicator.id()));
        row.milestones().forEach(step -> elements.add(step.id()));
        row.measures().forEach(measure -> {
            elements.add(measure.id());
            measure.indicators().forEach(indicator -> elements.add(indicator.id()));
        });
        elements.addAll(contributions.idsOf(visit.municipalityId(), new SubGoalId(goal)));
        return told(visit.municipalityId(), elements);
    }

    @Transactional(readOnly = true)
    List<Told> historyOf(MunicipalityId municipality, UUID element) {
        return told(municipality, List.of(element));
    }

    /** How SMART the goal is as it stands. */
    @Transactional(readOnly = true)
    List<SmartRating> rate(Visit visit, Place place) {
        SubGoalRow goal = place.goal();
        return smart.rate(SmartFacts.of(goal.title(), goal.wording(), goal.from(), goal.due(), goal.responsible() != null, goal.hypothesis(),
                goal.indicators(), goal.measures().size(), goal.milestones().size(), planEnd(visit.municipalityId())));
    }

    /** How SMART a goal would be with what is being typed; of a goal that exists, what hangs on it counts too. */
    @Transactional(readOnly = true)
    List<SmartRating> rate(Visit visit, UUID id, TypedGoal typed) {
        SubGoalRow goal = id == null ? null : place(visit.municipalityId(), new SubGoalId(id)).goal();
        return smart.rate(SmartFacts.of(typed.title(), typed.wording(), typed.startsOn(), typed.dueOn(), typed.responsible(), typed.hypothesis(),
                goal == null ? List.of() : goal.indicators(), goal == null ? 0 : goal.measures().size(),
                goal == null ? 0 : goal.milestones().size(), planEnd(visit.municipalityId())));
    }

    private LocalDate planEnd(MunicipalityId municipality) {
        return plans.activeOn(municipality, LocalDate.now(clock)).map(ActionPlan::validTo).orElse(null);
    }

    @Transactional(readOnly = true)
    Place place(MunicipalityId municipality, SubGoalId goal) {
        GuidingGoalRow guiding = matrices.branchOf(municipality, goal).orElseThrow(NotFound::new);
        BranchRow branch = guiding.branches().get(0);
        return new Place(guiding, branch, branch.subGoals().get(0));
    }

    private List<Told> told(MunicipalityId municipality, List<UUID> elements) {
        List<Entry> entries = history.of(municipality, elements, MOST_CHANGES);
        Map<PersonId, String> names = people.namesOf(entries.stream().map(Entry::change).map(GoalChange::changedBy)
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        return entries.stream().map(entry -> new Told(entry, names.getOrDefault(entry.change().changedBy(), "Zielkreis"))).toList();
    }

    /** The changes that rest on a decision or ended the goal, with body, day and agenda item. */
    private List<Decided> decided(MunicipalityId municipality, List<Entry> entries) {
        List<Entry> steps = entries.stream().filter(entry -> entry.change().decisionId() != null || Stream.of(ChangeAct.ACTIVATED,
                ChangeAct.ACHIEVED, ChangeAct.GIVEN_UP, ChangeAct.SIGNED_OFF, ChangeAct.OBJECTED).anyMatch(entry.change().act()::equals)).toList();
        Map<DecisionId, Decision> found = decisions.of(municipality, steps.stream().map(step -> step.change().decisionId())
                .filter(Objects::nonNull).toList()).stream().collect(Collectors.toMap(Decision::id, Function.identity()));
        Map<MeetingId, Meeting> held = meetings.findByIdIn(found.values().stream().map(Decision::meetingId).toList()).stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        Map<BodyId, Body> deciding = bodies.findByIdIn(held.values().stream().map(Meeting::bodyId).toList()).stream()
                .collect(Collectors.toMap(Body::id, Function.identity()));
        return steps.stream().map(step -> {
            Decision decision = found.get(step.change().decisionId());
            Meeting meeting = decision == null ? null : held.get(decision.meetingId());
            return new Decided(step, decision, meeting, meeting == null ? null : deciding.get(meeting.bodyId()));
        }).toList();
    }

    /** A Teilziel where it stands in the matrix. */
    record Place(GuidingGoalRow guidingGoal, BranchRow branch, SubGoalRow goal) {
    }

    /**
     * The page of a Teilziel.
     *
     * @param decided newest first
     * @param lights oldest quarter first
     * @param manyIndicators whether the gentle notice about too many indicators shows
     */
    record GoalPage(Place place, SubGoal goal, List<Decided> decided, List<ReleasedLight> lights, boolean manyIndicators) {

        /** Planned money of all measures by year, in euros. */
        public Map<Integer, BigDecimal> budget() {
            return place.goal().measures().stream().flatMap(measure -> measure.budget().stream()).filter(line -> line.planned() != null)
                    .collect(Collectors.toMap(line -> line.year(), line -> line.planned(), BigDecimal::add, TreeMap::new));
        }
    }

    /** The page of a Maßnahme. */
    record MeasurePage(Place place, MeasureRow measure) {
    }

    /** The page of a Kennzahl; {@code measure} is null for one of the Teilziel itself. */
    record IndicatorPage(Place place, MeasureRow measure, IndicatorRow indicator, List<Told> history) {
    }

    /** A change with the name of who made it. */
    record Told(Entry entry, String who) {
    }

    /** A change that rests on a decision; decision, meeting and body are null where only a plan or a reason stands behind it. */
    record Decided(Entry entry, Decision decision, Meeting meeting, Body body) {
    }
}
