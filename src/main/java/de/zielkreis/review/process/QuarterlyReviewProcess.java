package de.zielkreis.review.process;

import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.review.Assessment;
import de.zielkreis.review.Assessments;
import de.zielkreis.review.OpenMatters;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.QuarterlyReviewId;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.shell.German;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What the model {@code quarterlyReview.bpmn} asks: which goals, whose task, due when. */
@Component("quarterlyReviewProcess")
public class QuarterlyReviewProcess {

    static final String REVIEW_ID = "reviewId";
    static final String GOAL_ID = "goalId";
    static final String RELEASED = "released";
    static final String CORRECTION_NEEDED = "correctionNeeded";

    private final QuarterlyReviews reviews;
    private final Assessments assessments;
    private final SubGoals goals;
    private final Memberships memberships;
    private final OpenMatters matters;
    private final Clock clock;

    QuarterlyReviewProcess(QuarterlyReviews reviews, Assessments assessments, SubGoals goals, Memberships memberships,
            OpenMatters matters, Clock clock) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.goals = goals;
        this.memberships = memberships;
        this.matters = matters;
        this.clock = clock;
    }

    /** The goals that still wait for an answer: all of them at first, after a look-through those to be assessed again. */
    public List<String> goalsToAssess(VariableScope scope) {
        return assessmentsOf(scope).stream().filter(Assessment::awaited).map(QuarterlyReviewProcess::goalId).toList();
    }

    /** The goals whose light, or an earlier "vertagt", calls for a decision of the steering group. */
    public List<String> goalsOffTrack(VariableScope scope) {
        return matters.of(review(scope)).stream().map(QuarterlyReviewProcess::goalId).toList();
    }

    /** The coordinator who answers for the goal; null, so that the group is asked, while the post is vacant. */
    public String responsibleFor(VariableScope scope) {
        MunicipalityId municipality = review(scope).municipalityId();
        PersonId person = goals.of(municipality, goalId(scope)).map(SubGoal::responsibleId).orElse(null);
        boolean inOffice = person != null
                && memberships.holds(person, municipality, Role.COORDINATOR, LocalDate.now(clock));
        return inOffice ? person.toString() : null;
    }

    public Date assessmentDue(VariableScope scope) {
        return date(review(scope).assessUntil());
    }

    public Date releaseDue(VariableScope scope) {
        return date(review(scope).releaseUntil());
    }

    public Date decisionDue(VariableScope scope) {
        return date(review(scope).decideUntil());
    }

    QuarterlyReview review(VariableScope scope) {
        return reviews.findById(reviewId(scope)).orElseThrow();
    }

    Assessment assessment(VariableScope scope) {
        QuarterlyReview review = review(scope);
        return assessments.of(review.municipalityId(), review.quarter(), goalId(scope)).orElseThrow();
    }

    static QuarterlyReviewId reviewId(VariableScope scope) {
        return new QuarterlyReviewId(UUID.fromString((String) scope.getVariable(REVIEW_ID)));
    }

    private List<Assessment> assessmentsOf(VariableScope scope) {
        return assessments.findByReviewIdOrderByPosition(reviewId(scope));
    }

    private static SubGoalId goalId(VariableScope scope) {
        return new SubGoalId(UUID.fromString((String) scope.getVariable(GOAL_ID)));
    }

    private static String goalId(Assessment assessment) {
        return assessment.subGoalId().toString();
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(German.ZONE).toInstant());
    }
}
