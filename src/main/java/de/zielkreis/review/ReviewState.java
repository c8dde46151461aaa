package de.zielkreis.review;

/** Where a quarter stands: being assessed, shown to the steering group, released to everybody, or closed for good. */
public enum ReviewState {

    OPEN, SHARED, RELEASED, CLOSED;

    /** Whether everybody who belongs to the municipality sees the lights. */
    public boolean released() {
        return this == RELEASED || this == CLOSED;
    }
}
