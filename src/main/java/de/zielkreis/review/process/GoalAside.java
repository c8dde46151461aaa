package de.zielkreis.review.process;

import de.zielkreis.goals.ActionPlan;
import de.zielkreis.review.GoalInMatrix;
import de.zielkreis.review.ReviewSteps.Step;
import java.util.List;

/** What stands beside a task about a Teilziel: the goal, why it is looked at, and where the quarter stands. */
public record GoalAside(GoalInMatrix goal, ActionPlan plan, List<Step> steps) {
}
