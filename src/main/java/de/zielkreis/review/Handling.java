package de.zielkreis.review;

/** Who takes care of a Teilziel after the release, as the decision {@code courseCorrection} says. */
public enum Handling {

    NOTHING, COORDINATION, STEERING_GROUP, STEERING_GROUP_THEN_COUNCIL;

    /** Whether the steering group has to talk about the goal. */
    public boolean asksSteeringGroup() {
        return this == STEERING_GROUP || this == STEERING_GROUP_THEN_COUNCIL;
    }
}
