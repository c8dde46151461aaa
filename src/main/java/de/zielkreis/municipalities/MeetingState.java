package de.zielkreis.municipalities;

/** Where a meeting stands: planned, held, held with approved minutes, or cancelled. */
public enum MeetingState {

    PLANNED, HELD, MINUTES_APPROVED, CANCELLED;

    /** Whether people have met. */
    public boolean held() {
        return this == HELD || this == MINUTES_APPROVED;
    }
}
