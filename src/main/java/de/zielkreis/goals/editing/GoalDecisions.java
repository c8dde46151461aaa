package de.zielkreis.goals.editing;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.ActionPlan;
import de.zielkreis.goals.ActionPlanId;
import de.zielkreis.goals.ActionPlans;
import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.GoalEnded;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.Occasion;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.Decision;
import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.Decisions;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a Teilziel through its life: a decision makes it active, later it is reached or given up. */
@Component
public class GoalDecisions {

    private final SubGoals goals;
    private final ActionPlans plans;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Decisions decisions;
    private final GoalHistory history;
    private final ApplicationEventPublisher events;
    private final FormLibrary library;
    private final Choices choices;
    private final Clock clock;

    GoalDecisions(SubGoals goals, ActionPlans plans, Bodies bodies, Meetings meetings, Decisions decisions, GoalHistory history,
            ApplicationEventPublisher events, FormLibrary library, Choices choices, Clock clock) {
        this.goals = goals;
        this.plans = plans;
        this.bodies = bodies;
        this.meetings = meetings;
        this.decisions = decisions;
        this.history = history;
        this.events = events;
        this.library = library;
        this.choices = choices;
        this.clock = clock;
    }

    public FormDefinition form(Step step) {
        return library.form(step.formId);
    }

    /** @throws NotFound for unknown goals and those of other municipalities */
    @Transactional(readOnly = true)
    public SubGoal goal(MunicipalityId municipality, UUID id) {
        return goals.of(municipality, new SubGoalId(id)).filter(goal -> !goal.archived()).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Prefill prefill(MunicipalityId municipality) {
        return new Values().with("on", LocalDate.now(clock)).prefill(Map.of("plans", choices.adoptedPlans(municipality),
                "bodies", choices.bodies(municipality)));
    }

    /**
     * A decision makes the draft active.
     *
     * @throws Refused when the basis is incomplete, or the goal has no date or no responsible person
     * @throws Conflict when it is no draft any more
     */
    @Transactional
    public void activate(MunicipalityId municipality, UUID id, FormInput input, Actor by) {
        SubGoal goal = goal(municipality, id);
        mustBe(goal, SubGoalState.DRAFT);
        Answers answers = FormReader.read(form(Step.ACTIVATE), prefill(municipality), input);
        Occasion occasion = Occasion.of(by.id(), clock.instant());
        if (answers.text("basis").orElseThrow().equals("PLAN")) {
            ActionPlan plan = answers.text("plan").map(chosen -> plans.findByIdAndMunicipalityId(new ActionPlanId(UUID.fromString(chosen)),
                    municipality).orElseThrow()).orElseThrow(() -> new Refused("plan", "field.notChosen"));
            if (goal.startsOn().isBefore(plan.validFrom()) || goal.dueOn() != null && goal.dueOn().isAfter(plan.validTo())) {
                throw new Refused("plan", "goals.outsidePlan");
            }
            goal.activate(plan);
            history.note(ChangeAct.ACTIVATED, occasion.because(plan.title()), goal);
        } else {
            Decision decision = decision(goal, answers, by);
            goal.activate(decision.id(), answers.date("decidedOn").orElseThrow());
            history.note(ChangeAct.ACTIVATED, occasion.because(decision.wording()).decidedBy(decision.id()), goal);
        }
    }

    /**
     * The goal is reached or given up, with a reason and, where a body decided it, with the decision.
     *
     * @throws Conflict when it is not active
     */
    @Transactional
    public SubGoal end(MunicipalityId municipality, UUID id, FormInput input, Actor by) {
        SubGoal goal = goal(municipality, id);
        mustBe(goal, SubGoalState.ACTIVE);
        Answers answers = FormReader.read(form(Step.END), prefill(municipality), input);
        LocalDate on = answers.date("on").orElseThrow();
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refused("on", "goals.inFuture");
        }
        DecisionId decision = answers.text("body").isPresent() ? decision(goal, answers, by).id() : null;
        String reason = answers.text("reason").orElseThrow();
        boolean achieved = answers.text("outcome").orElseThrow().equals("ACHIEVED");
        if (achieved) {
            goal.achieve(decision, reason, on);
        } else {
            goal.giveUp(decision, reason, on);
        }
        history.note(achieved ? ChangeAct.ACHIEVED : ChangeAct.GIVEN_UP,
                Occasion.of(by.id(), clock.instant()).because(reason).decidedBy(decision), goal);
        events.publishEvent(new GoalEnded(municipality, goal.id(), by.id()));
        return goal;
    }

    private static void mustBe(SubGoal goal, SubGoalState expected) {
        if (goal.state() != expected) {
            throw new Conflict("goals.otherState", goal.title());
        }
    }

    private Decision decision(SubGoal goal, Answers answers, Actor by) {
        List<Refusal> missing = new ArrayList<>();
        Map.of("body", answers.text("body"), "meetingForm", answers.text("meetingForm"), "decidedOn", answers.date("decidedOn"),
                "wordingOfDecision", answers.text("wordingOfDecision")).forEach((field, given) -> {
            if (((Optional<?>) given).isEmpty()) {
                missing.add(new Refusal(field, "field.missing"));
            }
        });
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        LocalDate on = answers.date("decidedOn").orElseThrow();
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refused("decidedOn", "goals.inFuture");
        }
        Meeting meeting = meetings.heldBy(body(goal.municipalityId(), answers.text("body").orElseThrow()), on,
                answers.choice("meetingForm", MeetingForm.class).orElseThrow());
        return decisions.save(new Decision(goal.municipalityId(), meeting.id(), answers.text("agendaItem").orElse(null), goal.title(),
                answers.text("wordingOfDecision").orElseThrow(), DecisionOutcome.ADOPTED, by.id(), clock.instant()));
    }

    /** The council is noted as a body the first time it decides. */
    private Body body(MunicipalityId municipality, String code) {
        if (!code.equals(Choices.COUNCIL)) {
            return bodies.findByIdAndMunicipalityId(new BodyId(UUID.fromString(code)), municipality).orElseThrow();
        }
        return bodies.findByMunicipalityIdAndKindOrderByName(municipality, BodyKind.COUNCIL).stream().findFirst()
                .orElseGet(() -> bodies.save(new Body(municipality, BodyKind.COUNCIL, "Rat oder Kreistag")));
    }

    /** A step in the life of a Teilziel with its form. */
    public enum Step {

        ACTIVATE("activateGoal"),
        END("endGoal");

        private final String formId;

        Step(String formId) {
            this.formId = formId;
        }
    }
}
