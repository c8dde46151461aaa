package de.zielkreis.review;

import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;

/** Who works on a quarter, and who sees what is said in it. */
public final class ReviewCircle {

    private ReviewCircle() {
    }

    /** Whether the person prepares the quarter: coordination and project group. */
    public static boolean worksOn(Visit visit) {
        return visit.holds(Role.COORDINATOR, Role.PROJECT_GROUP);
    }

    /** Whether the person sees the assessments of the quarter: who works on it at once, all others after the release. */
    public static boolean sees(Visit visit, QuarterlyReview review) {
        return review.releasedOn() != null || worksOn(visit);
    }
}
