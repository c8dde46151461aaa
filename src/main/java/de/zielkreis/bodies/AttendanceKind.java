package de.zielkreis.bodies;

/** Whether a member was at a meeting: there, excused, not there, or represented by the deputy. */
public enum AttendanceKind {

    PRESENT, EXCUSED, ABSENT, REPRESENTED;

    /** Whether the member counts when the body decides. */
    public boolean counts() {
        return this == PRESENT || this == REPRESENTED;
    }
}
