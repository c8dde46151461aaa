package de.zielkreis.review;

import de.zielkreis.goals.SubGoalId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the steering group has to talk about in a quarter. */
@Component
public class OpenMatters {

    private final Assessments assessments;
    private final CourseCorrections corrections;

    OpenMatters(Assessments assessments, CourseCorrections corrections) {
        this.assessments = assessments;
        this.corrections = corrections;
    }

    /** In the order of the matrix; only goals that have been assessed. */
    public List<Assessment> of(QuarterlyReview review) {
        Set<SubGoalId> deferred = deferredBefore(review);
        return assessments.findByReviewIdOrderByPosition(review.id()).stream()
                .filter(assessment -> concernsSteeringGroup(assessment, deferred.contains(assessment.subGoalId()))).toList();
    }

    /** Those on which the steering group has not decided yet. */
    public List<Assessment> undecided(QuarterlyReview review) {
        Set<SubGoalId> decided = corrections.findByReviewId(review.id()).stream().map(CourseCorrection::subGoalId).collect(Collectors.toSet());
        return of(review).stream().filter(assessment -> !decided.contains(assessment.subGoalId())).toList();
    }

    /** The goals on which the last word was "vertagt", said in a meeting or by a quarter that ended without one. */
    public Set<SubGoalId> deferredBefore(QuarterlyReview review) {
        Set<SubGoalId> goals = new HashSet<>(corrections.deferredBefore(review.municipalityId(), review.quarter()));
        goals.addAll(assessments.carriedOverBefore(review.municipalityId(), review.quarter()));
        return goals;
    }

    /** The table decides; where it has not been asked, lights and earlier deferrals speak for themselves. */
    static boolean concernsSteeringGroup(Assessment assessment, boolean deferredBefore) {
        if (assessment.handling() != null) {
            return assessment.handling().asksSteeringGroup();
        }
        return assessment.light() != null && (assessment.light().callsForCorrection() || deferredBefore);
    }
}
