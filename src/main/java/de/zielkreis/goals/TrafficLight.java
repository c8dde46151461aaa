package de.zielkreis.goals;

/** The light of a Teilziel in a quarter; grey means that no statement is possible. */
public enum TrafficLight {
    GREEN, YELLOW, RED, GREY;

    /** Whether the steering group should talk about the goal. */
    public boolean callsForCorrection() {
        return this == YELLOW || this == RED;
    }
}
