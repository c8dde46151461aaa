package de.zielkreis.review;

import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;

/** Who sees the lights of a quarter before everybody does: those who work on it, then the steering group. */
public final class DraftCircle {

    private DraftCircle() {
    }

    public static boolean sees(Visit visit, ReviewState state) {
        return switch (state) {
            case OPEN -> visit.holds(Role.COORDINATOR, Role.PROJECT_GROUP);
            case SHARED -> visit.holds(Role.COORDINATOR, Role.PROJECT_GROUP, Role.STEERING_GROUP);
            case RELEASED, CLOSED -> true;
        };
    }
}
