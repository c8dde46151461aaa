package de.zielkreis.goals;

import de.zielkreis.goals.ElementFacts.ActionPlanFacts;
import de.zielkreis.goals.ElementFacts.ContributionFacts;
import de.zielkreis.goals.ElementFacts.GuidingGoalFacts;
import de.zielkreis.goals.ElementFacts.IndicatorFacts;
import de.zielkreis.goals.ElementFacts.MeasureFacts;
import de.zielkreis.goals.ElementFacts.MilestoneFacts;
import de.zielkreis.goals.ElementFacts.ProductFacts;
import de.zielkreis.goals.ElementFacts.ProductGroupGoalFacts;
import de.zielkreis.goals.ElementFacts.SubGoalFacts;
import java.util.Arrays;
import java.util.Optional;

/** The levels of the goal matrix and what hangs on them. */
public enum ElementKind {

    ACTION_PLAN("action-plans", ActionPlanFacts.class),
    GUIDING_GOAL("guiding-goals", GuidingGoalFacts.class),
    PRODUCT_GROUP_GOAL("product-group-goals", ProductGroupGoalFacts.class),
    PRODUCT("products", ProductFacts.class),
    SUB_GOAL("goals", SubGoalFacts.class),
    MEASURE("measures", MeasureFacts.class),
    INDICATOR("indicators", IndicatorFacts.class),
    MILESTONE("milestones", MilestoneFacts.class),
    CONTRIBUTION("contributions", ContributionFacts.class);

    private final String path;
    private final Class<? extends ElementFacts> facts;

    ElementKind(String path, Class<? extends ElementFacts> facts) {
        this.path = path;
        this.facts = facts;
    }

    /** Its part of an address, for example {@code measures}. */
    public String path() {
        return path;
    }

    public static Optional<ElementKind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    Class<? extends ElementFacts> facts() {
        return facts;
    }
}
