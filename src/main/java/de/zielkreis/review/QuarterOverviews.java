package de.zielkreis.review;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.municipalities.Decision;
import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.Decisions;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.review.SignDecisions.Signed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page "Quartal" shows: who has answered, the lights against last quarter, what was decided. */
@Component
@Transactional(readOnly = true)
public class QuarterOverviews {

    private final QuarterlyReviews reviews;
    private final Assessments assessments;
    private final CourseCorrections corrections;
    private final Decisions decisions;
    private final Meetings meetings;
    private final ReviewedGoals reviewed;
    private final People people;
    private final ReviewSteps steps;
    private final OpenMatters matters;
    private final SignDecisions signing;

    QuarterOverviews(QuarterlyReviews reviews, Assessments assessments, CourseCorrections corrections, Decisions decisions,
            Meetings meetings, ReviewedGoals reviewed, People people, ReviewSteps steps, OpenMatters matters,
            SignDecisions signing) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.corrections = corrections;
        this.decisions = decisions;
        this.meetings = meetings;
        this.reviewed = reviewed;
        this.people = people;
        this.steps = steps;
        this.matters = matters;
        this.signing = signing;
    }

    public QuarterOverview of(QuarterlyReview review) {
        List<Assessment> looked = assessments.findByReviewIdOrderByPosition(review.id());
        Map<SubGoalId, GoalInMatrix> goals = reviewed.goals(review.municipalityId(),
                looked.stream().map(Assessment::subGoalId).toList());
        Map<PersonId, String> names = people.namesOf(goals.values().stream().map(goal -> goal.goal().responsibleId())
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<SubGoalId, Assessment> before = lastTime(review);
        Map<SubGoalId, TakenDecision> taken = decisions(review);
        Set<SubGoalId> deferred = matters.deferredBefore(review);
        return new QuarterOverview(review, steps.of(review), looked.stream().map(assessment -> {
            GoalInMatrix goal = goals.get(assessment.subGoalId());
            Assessment last = before.get(assessment.subGoalId());
            return new GoalLine(assessment.subGoalId(), goal.number(), goal.goal().title(),
                    names.get(goal.goal().responsibleId()), assessment, last == null ? null : last.light(),
                    taken.get(assessment.subGoalId()), deferred.contains(assessment.subGoalId()));
        }).toList());
    }

    private Map<SubGoalId, Assessment> lastTime(QuarterlyReview review) {
        return reviews.findByMunicipalityIdAndQuarter(review.municipalityId(), review.quarter().previous())
                .filter(last -> last.state().released())
                .map(last -> assessments.findByReviewIdOrderByPosition(last.id()).stream()
                        .collect(toMap(Assessment::subGoalId, assessment -> assessment)))
                .orElse(Map.of());
    }

    /** What was decided in a quarter, by goal. */
    Map<SubGoalId, TakenDecision> decisions(QuarterlyReview review) {
        List<CourseCorrection> found = corrections.findByReviewId(review.id());
        if (found.isEmpty()) {
            return Map.of();
        }
        MunicipalityId municipality = review.municipalityId();
        Map<DecisionId, Decision> taken = decisions.of(municipality, found.stream().map(CourseCorrection::decisionId).toList())
                .stream().collect(toMap(Decision::id, decision -> decision));
        Map<MeetingId, Meeting> held = meetings.findByIdIn(taken.values().stream().map(Decision::meetingId)
                .collect(Collectors.toSet())).stream().collect(toMap(Meeting::id, meeting -> meeting));
        Map<UUID, Signed> signed = signing.of(review);
        return found.stream().collect(toMap(CourseCorrection::subGoalId, correction -> {
            Decision decision = taken.get(correction.decisionId());
            return new TakenDecision(correction.course(), decision, held.get(decision.meetingId()), correction.meansAffected(),
                    correction.learned(), correction.changes(), signed.get(correction.id()));
        }));
    }

    /** A quarter with its goals in the order of the matrix. */
    public record QuarterOverview(QuarterlyReview review, List<ReviewSteps.Step> steps, List<GoalLine> goals) {

        public long answered() {
            return goals.stream().filter(goal -> !goal.assessment().awaited()).count();
        }

        public long count(TrafficLight light) {
            return goals.stream().filter(goal -> goal.assessment().light() == light).count();
        }

        /** Goals that still wait for a decision of the steering group. */
        public List<GoalLine> undecided() {
            return review.state() != ReviewState.RELEASED ? List.of() : goals.stream()
                    .filter(goal -> goal.decision() == null && !goal.assessment().carriedOver()
                            && OpenMatters.concernsSteeringGroup(goal.assessment(), goal.deferredBefore())).toList();
        }

        /** Goals on which nobody has decided in time. */
        public List<GoalLine> carriedOver() {
            return goals.stream().filter(goal -> goal.assessment().carriedOver()).toList();
        }

        public boolean released() {
            return review.state().released();
        }
    }

    /**
     * One goal in a quarter.
     *
     * @param responsible name of the coordinator, or null while the post is vacant
     * @param before the released light of the quarter before, or null
     * @param decision what the steering group decided, or null
     * @param deferredBefore whether the last word of the steering group before was "vertagt"
     */
    public record GoalLine(SubGoalId goalId, String number, String title, String responsible, Assessment assessment,
            TrafficLight before, TakenDecision decision, boolean deferredBefore) {
    }

    /**
     * A decision of the steering group with its meeting.
     *
     * @param meansAffected whether the leadership is asked to sign it
     * @param learned what is learned from a red light, or null
     * @param changes what will be done differently after a red light, or null
     * @param signed what the leadership said, or null
     */
    public record TakenDecision(Course course, Decision decision, Meeting meeting, boolean meansAffected, String learned, String changes,
            Signed signed) {
    }
}
