package de.zielkreis.review.process;

import de.zielkreis.review.QuarterOverviews.GoalLine;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReviewSteps.Step;
import java.util.List;

/** What the leadership sees beside the decisions it is asked to sign. */
public record SignOffAside(QuarterlyReview review, List<GoalLine> goals, List<Step> steps) {
}
