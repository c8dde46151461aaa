package de.zielkreis.review;

import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.GoalEnded;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.Occasion;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.Decision;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.Decisions;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what the steering group decided on a yellow or red goal, with its meeting, and carries it out on the goal. */
@Component
public class DecideCourse {

    private final Bodies bodies;
    private final Meetings meetings;
    private final Decisions decisions;
    private final CourseCorrections corrections;
    private final SubGoals goals;
    private final GoalHistory history;
    private final ApplicationEventPublisher events;
    private final German german;
    private final Clock clock;

    DecideCourse(Bodies bodies, Meetings meetings, Decisions decisions, CourseCorrections corrections, SubGoals goals,
            GoalHistory history, ApplicationEventPublisher events, German german, Clock clock) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.decisions = decisions;
        this.corrections = corrections;
        this.goals = goals;
        this.history = history;
        this.events = events;
        this.german = german;
        this.clock = clock;
    }

    /** @throws Refused when a date does not fit, or the municipality has no steering group */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(QuarterlyReview review, SubGoalId goalId, BodyDecision decided, PersonId recordedBy) {
        SubGoal goal = goals.of(review.municipalityId(), goalId).orElseThrow();
        check(review, goal, decided);
        Body body = bodies.steeringGroupOf(review.municipalityId()).orElseThrow(() -> new Refused("", "review.noSteeringGroup"));
        Meeting meeting = meetings.heldBy(body, decided.decidedOn(), decided.form());
        Decision decision = decisions.save(new Decision(review.municipalityId(), meeting.id(), decided.agendaItem(),
                goal.title(), decided.wording(),
                decided.course() == Course.DEFERRED ? DecisionOutcome.DEFERRED : DecisionOutcome.ADOPTED,
                recordedBy, clock.instant()));
        corrections.save(new CourseCorrection(review, goalId, decided, decision.id()));
        switch (decided.course()) {
            case CHANGE_DATE -> goal.postpone(decision.id(), decided.newDue());
            case STOP -> goal.giveUp(decision.id(), decided.wording(), decided.decidedOn());
            case GO_ON, CHANGE_CONTENT, MORE_MEANS, DEFERRED -> { }
        }
        history.note(ChangeAct.DECIDED, Occasion.of(recordedBy, clock.instant()).because(decided.wording()).decidedBy(decision.id()), goal);
        if (decided.course() == Course.STOP) {
            events.publishEvent(new GoalEnded(review.municipalityId(), goalId, recordedBy));
        }
    }

    private void check(QuarterlyReview review, SubGoal goal, BodyDecision decided) {
        List<Refusal> refusals = new ArrayList<>();
        if (decided.decidedOn().isAfter(LocalDate.now(clock))) {
            refusals.add(new Refusal("decidedOn", "review.decidedInFuture"));
        } else if (decided.decidedOn().isBefore(review.releasedOn())) {
            refusals.add(new Refusal("decidedOn", "review.decidedBeforeRelease", german.day(review.releasedOn())));
        }
        if (decided.course() == Course.DEFERRED && decided.meansAffected()) {
            refusals.add(new Refusal("meansAffected", "review.deferredWithMeans"));
        }
        boolean move = decided.course() == Course.CHANGE_DATE;
        if (goal.state() != SubGoalState.ACTIVE && (move || decided.course() == Course.STOP)) {
            refusals.add(new Refusal("course", "review.goalEnded"));
        }
        if (move && decided.newDue() == null) {
            refusals.add(new Refusal("newDue", "review.newDueMissing"));
        } else if (!move && decided.newDue() != null) {
            refusals.add(new Refusal("newDue", "review.newDueWithoutChange"));
        } else if (move && !decided.newDue().isAfter(decided.decidedOn())) {
            refusals.add(new Refusal("newDue", "review.newDueTooEarly", german.day(decided.decidedOn())));
        } else if (move && decided.newDue().isBefore(goal.startsOn())) {
            refusals.add(new Refusal("newDue", "review.newDueBeforeStart", german.day(goal.startsOn())));
        } else if (move && decided.newDue().equals(goal.dueOn())) {
            refusals.add(new Refusal("newDue", "review.newDueUnchanged", german.day(goal.dueOn())));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }
}
