package de.zielkreis.offers.web;

import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;

/** Who reads the register of a municipality and who keeps it; an advisory office does neither. */
final class RegisterRoles {

    private static final Role[] KEEPERS = {Role.COORDINATOR, Role.PLANNER, Role.ADMINISTRATOR};
    private static final Role[] READERS = {Role.COORDINATOR, Role.PLANNER, Role.ADMINISTRATOR, Role.LEADERSHIP, Role.STEERING_GROUP,
        Role.PROJECT_GROUP, Role.BODY_MEMBER};

    private RegisterRoles() {
    }

    static boolean reads(Visit visit) {
        return visit.holds(READERS);
    }

    static boolean keeps(Visit visit) {
        return visit.holds(KEEPERS);
    }

    static void mustRead(Visit visit) {
        visit.mustHold(READERS);
    }

    static void mustKeep(Visit visit) {
        visit.mustHold(KEEPERS);
    }
}
