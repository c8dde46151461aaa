package de.zielkreis.goals;

import de.zielkreis.goals.ElementFacts.ActionPlanFacts;
import de.zielkreis.goals.ElementFacts.GuidingGoalFacts;
import de.zielkreis.goals.ElementFacts.IndicatorFacts;
import de.zielkreis.goals.ElementFacts.MeasureFacts;
import de.zielkreis.goals.ElementFacts.MilestoneFacts;
import de.zielkreis.goals.ElementFacts.ProductFacts;
import de.zielkreis.goals.ElementFacts.ProductGroupGoalFacts;
import de.zielkreis.goals.ElementFacts.SubGoalFacts;

/** The levels of the goal matrix and what hangs on them. */
public enum ElementKind {

    ACTION_PLAN(ActionPlanFacts.class),
    GUIDING_GOAL(GuidingGoalFacts.class),
    PRODUCT_GROUP_GOAL(ProductGroupGoalFacts.class),
    PRODUCT(ProductFacts.class),
    SUB_GOAL(SubGoalFacts.class),
    MEASURE(MeasureFacts.class),
    INDICATOR(IndicatorFacts.class),
    MILESTONE(MilestoneFacts.class);

    private final Class<? extends ElementFacts> facts;

    ElementKind(Class<? extends ElementFacts> facts) {
        this.facts = facts;
    }

    Class<? extends ElementFacts> facts() {
        return facts;
    }
}
