package de.zielkreis.review.process;

import de.zielkreis.review.QuarterOverviews.GoalLine;
import de.zielkreis.review.ReviewSteps.Step;
import de.zielkreis.review.TalkRecords.Agreed;
import java.util.List;

/**
 * What a Quartalsgespräch is about: the lights, most urgent first, what waits for a decision, what was agreed before.
 *
 * @param undecided waits for the steering group
 */
public record TalkAside(List<GoalLine> lights, List<GoalLine> undecided, List<Agreed> agreements, List<Step> steps) {
}
