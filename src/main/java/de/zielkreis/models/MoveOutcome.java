package de.zielkreis.models;

/** How the move of one instance ended. */
public enum MoveOutcome {

    WAITING,
    MOVED,
    STAYED,
    GONE
}
