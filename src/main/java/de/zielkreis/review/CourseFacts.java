package de.zielkreis.review;

import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.Decision;
import de.zielkreis.municipalities.Decisions;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.Meetings;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Computes what the decision {@code courseCorrection} asks for. */
@Component
public class CourseFacts {

    private static final Set<Course> CHANGES_OF_THE_GOAL = Set.of(Course.CHANGE_CONTENT, Course.CHANGE_DATE, Course.STOP);

    private final ReviewedGoals reviewed;
    private final OpenMatters matters;
    private final SubGoals goals;
    private final Decisions decisions;
    private final Meetings meetings;
    private final Bodies bodies;

    CourseFacts(ReviewedGoals reviewed, OpenMatters matters, SubGoals goals, Decisions decisions, Meetings meetings, Bodies bodies) {
        this.reviewed = reviewed;
        this.matters = matters;
        this.goals = goals;
        this.decisions = decisions;
        this.meetings = meetings;
        this.bodies = bodies;
    }

    /** Whether no statement was possible in this quarter and in the one before. */
    public boolean greyTwice(QuarterlyReview review, Assessment assessment) {
        return assessment.light() == TrafficLight.GREY && reviewed.lastTime(review, assessment.subGoalId())
                .filter(last -> last.light() == TrafficLight.GREY).isPresent();
    }

    public boolean deferredBefore(QuarterlyReview review, Assessment assessment) {
        return matters.deferredBefore(review).contains(assessment.subGoalId());
    }

    /** Whether the proposal would change what the council itself has decided on the goal. */
    public boolean councilDecides(QuarterlyReview review, Assessment assessment) {
        return assessment.proposal() != null && CHANGES_OF_THE_GOAL.contains(assessment.proposal())
                && goals.of(review.municipalityId(), assessment.subGoalId()).filter(this::decidedByCouncil).isPresent();
    }

    private boolean decidedByCouncil(SubGoal goal) {
        if (goal.decisionId() == null) {
            return false;
        }
        List<Decision> found = decisions.of(goal.municipalityId(), List.of(goal.decisionId()));
        return meetings.findByIdIn(found.stream().map(Decision::meetingId).toList()).stream().map(Meeting::bodyId)
                .flatMap(body -> bodies.findByIdAndMunicipalityId(body, goal.municipalityId()).stream())
                .map(Body::kind).anyMatch(kind -> kind == BodyKind.COUNCIL);
    }
}
