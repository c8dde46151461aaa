package de.zielkreis.review.process;

import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.review.Assessment;
import de.zielkreis.review.Assessments;
import de.zielkreis.review.CourseCorrection;
import de.zielkreis.review.CourseCorrections;
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

/** What the model {@code quarterlyReview.bpmn} asks: which goals, whose task, which way, due when. */
@Component("quarterlyReviewProcess")
public class QuarterlyReviewProcess {

    static final String REVIEW_ID = "reviewId";
    static final String GOAL_ID = "goalId";
    static final String RELEASED = "released";
    static final String TALK_WANTED = "talkWanted";
    /** Asked for by quarters that still run under one of the first two models. */
    static final String CORRECTION_NEEDED = "correctionNeeded";

    /** Who begins a step later than planned still has so many days for it. */
    private static final int DAYS_AT_LEAST = 7;

    private final QuarterlyReviews reviews;
    private final Assessments assessments;
    private final SubGoals goals;
    private final Memberships memberships;
    private final OpenMatters matters;
    private final CourseCorrections corrections;
    private final OneStepRelease oneStepRelease;
    private final Clock clock;

    QuarterlyReviewProcess(QuarterlyReviews reviews, Assessments assessments, SubGoals goals, Memberships memberships,
            OpenMatters matters, CourseCorrections corrections, OneStepRelease oneStepRelease, Clock clock) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.goals = goals;
        this.memberships = memberships;
        this.matters = matters;
        this.corrections = corrections;
        this.oneStepRelease = oneStepRelease;
        this.clock = clock;
    }

    /** The goals that still wait for an answer: all of them at first, after a look-through those to be assessed again. */
    public List<String> goalsToAssess(VariableScope scope) {
        return assessmentsOf(scope).stream().filter(Assessment::awaited).map(QuarterlyReviewProcess::goalId).toList();
    }

    /** Every goal of the quarter that has not ended meanwhile. */
    public List<String> allGoals(VariableScope scope) {
        return assessmentsOf(scope).stream().filter(assessment -> !assessment.ended()).map(QuarterlyReviewProcess::goalId).toList();
    }

    /** The goals about which the steering group talks. */
    public List<String> goalsToDecide(VariableScope scope) {
        return matters.undecided(review(scope)).stream().map(QuarterlyReviewProcess::goalId).toList();
    }

    /** The same for quarters that still run under one of the first two models. */
    public List<String> goalsOffTrack(VariableScope scope) {
        oneStepRelease.complete(review(scope));
        return goalsToDecide(scope);
    }

    /** The members of the steering group who are in office today. */
    public List<String> membersToAsk(VariableScope scope) {
        return memberships.peopleIn(review(scope).municipalityId(), BodyKind.STEERING_GROUP, today()).stream().map(PersonId::toString).toList();
    }

    public boolean hasProjectGroup(VariableScope scope) {
        return !memberships.peopleIn(review(scope).municipalityId(), BodyKind.PROJECT_GROUP, today()).isEmpty();
    }

    public boolean correctionNeeded(VariableScope scope) {
        return !matters.undecided(review(scope)).isEmpty();
    }

    public boolean signOffNeeded(VariableScope scope) {
        return corrections.findByReviewId(reviewId(scope)).stream().anyMatch(CourseCorrection::meansAffected);
    }

    public int courseCorrectionVersion(VariableScope scope) {
        return review(scope).courseVersion();
    }

    /** The coordinator who answers for the goal; null, so that the group is asked, while the post is vacant. */
    public String responsibleFor(VariableScope scope) {
        MunicipalityId municipality = review(scope).municipalityId();
        PersonId person = goals.of(municipality, goalId(scope)).map(SubGoal::responsibleId).orElse(null);
        boolean inOffice = person != null
                && memberships.holds(person, municipality, Role.COORDINATOR, today());
        return inOffice ? person.toString() : null;
    }

    public Date assessmentDue(VariableScope scope) {
        return date(review(scope).assessUntil());
    }

    public Date preparationDue(VariableScope scope) {
        return date(review(scope).prepareUntil());
    }

    public Date releaseDue(VariableScope scope) {
        return date(review(scope).releaseUntil());
    }

    public Date outsideDue(VariableScope scope) {
        return date(review(scope).outsideUntil());
    }

    public Date talkDue(VariableScope scope) {
        return date(review(scope).talkUntil());
    }

    public Date decisionDue(VariableScope scope) {
        return date(review(scope).decideUntil());
    }

    public Date closingDue(VariableScope scope) {
        return date(review(scope).closeUntil());
    }

    /** The first round ends with the time for assessments, a later one with the time for the release. */
    public Date assessmentCloses(VariableScope scope) {
        QuarterlyReview review = review(scope);
        boolean again = assessmentsOf(scope).stream().anyMatch(assessment -> assessment.assessedOn() != null && assessment.awaited());
        return endOf(atLeastAWeek(again ? review.releaseUntil() : review.assessUntil()));
    }

    public Date preparationCloses(VariableScope scope) {
        return endOf(review(scope).prepareUntil());
    }

    public Date outsideCloses(VariableScope scope) {
        return endOf(atLeastAWeek(review(scope).outsideUntil()));
    }

    public Date talkCloses(VariableScope scope) {
        return endOf(review(scope).talkUntil());
    }

    public Date deliberationCloses(VariableScope scope) {
        return endOf(atLeastAWeek(review(scope).decideUntil()));
    }

    public Date signOffCloses(VariableScope scope) {
        return endOf(review(scope).closeUntil());
    }

    /** After this moment the quarter closes wherever it stands. */
    public Date closingDay(VariableScope scope) {
        return endOf(review(scope).closeUntil());
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate atLeastAWeek(LocalDate planned) {
        LocalDate earliest = today().plusDays(DAYS_AT_LEAST);
        return planned.isBefore(earliest) ? earliest : planned;
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(German.ZONE).toInstant().minusSeconds(60));
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(German.ZONE).toInstant());
    }
}
