package de.zielkreis.review;

import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;

/** Who sees the lights of a quarter before everybody does: those who work on it, then the steering group. */
public final class DraftCircle {

    private DraftCircle() {
    }

    /** Whether the person prepares the quarter. */
    public static boolean worksOn(Visit visit) {
        return visit.holds(Role.COORDINATOR, Role.PROJECT_GROUP);
    }

    public static boolean sees(Visit visit, ReviewState state) {
        return switch (state) {
            case OPEN -> worksOn(visit);
            case SHARED -> visit.holds(Role.COORDINATOR, Role.PROJECT_GROUP, Role.STEERING_GROUP);
            case RELEASED, CLOSED -> true;
        };
    }
}
