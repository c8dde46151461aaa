package de.zielkreis.review;

import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;

/** Who sees the lights of a quarter before everybody does: those who work on it, then the steering group. */
public final class DraftCircle {

    private DraftCircle() {
    }

    /** Whether the person prepares quarters: coordination and project group. */
    public static boolean worksOn(Visit visit) {
        return visit.holds(Role.COORDINATOR, Role.PROJECT_GROUP);
    }

    /** Whether the person sees assessments and lights of a quarter in that state. */
    public static boolean sees(Visit visit, ReviewState state) {
        return switch (state) {
            case OPEN -> worksOn(visit);
            case SHARED -> worksOn(visit) || visit.holds(Role.STEERING_GROUP);
            case RELEASED, CLOSED -> true;
        };
    }
}
