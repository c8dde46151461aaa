package de.zielkreis.review;

import de.zielkreis.goals.GuidingGoal;
import de.zielkreis.goals.SubGoal;

/** A Teilziel with the Leitziel above it: enough to name it as the matrix does. */
public record GoalInMatrix(GuidingGoal guidingGoal, SubGoal goal) {

    /** For example 1.2. */
    public String number() {
        return guidingGoal.position() + "." + goal.position();
    }
}
