package de.zielkreis.goals;

/** What was done to an element of the goal matrix. */
public enum ChangeAct {
    CREATED, CHANGED, MOVED, ACTIVATED, ACHIEVED, GIVEN_UP, READ, RELEASED, DECIDED, SIGNED_OFF, OBJECTED, ARCHIVED, RESTORED, DELETED, WITHDRAWN, RECORDED;

    /** Whether it belongs in the history of a Teilziel even though it made nothing different. */
    boolean speaksForItself() {
        return this == DECIDED || this == SIGNED_OFF || this == OBJECTED;
    }
}
