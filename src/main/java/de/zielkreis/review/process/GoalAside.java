package de.zielkreis.review.process;

import de.zielkreis.goals.ActionPlan;
import de.zielkreis.review.AssessmentComments;
import de.zielkreis.review.Exhibits;
import de.zielkreis.review.GoalInMatrix;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReviewSteps.Step;
import java.util.List;

/**
 * What stands beside a task about a Teilziel: the goal, what others brought, why it is looked at, and where the quarter stands.
 *
 * @param key short sign of the municipality
 * @param plan null when none is adopted today
 */
public record GoalAside(String key, QuarterlyReview review, GoalInMatrix goal, ActionPlan plan, List<Step> steps,
        List<Exhibits.Shown> exhibits, List<AssessmentComments.Said> comments) {
}
