package de.zielkreis.review;

import de.zielkreis.goals.SubGoalId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the steering group has to talk about in a quarter: yellow and red goals, and those on which it said "vertagt" before. */
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
        return assessments.findByReviewIdOrderByPosition(review.id()).stream().filter(assessment -> assessment.light() != null)
                .filter(assessment -> assessment.light().callsForCorrection() || deferred.contains(assessment.subGoalId())).toList();
    }

    /** The goals on which the last word was "vertagt". */
    public Set<SubGoalId> deferredBefore(QuarterlyReview review) {
        return new HashSet<>(corrections.deferredBefore(review.municipalityId(), review.quarter()));
    }
}
