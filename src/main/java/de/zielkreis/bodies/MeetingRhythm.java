package de.zielkreis.bodies;

/**
 * How a body keeps to the rhythm of its meetings.
 *
 * @param rhythm how often it is to meet, in German words
 * @param reason the German sentence of the rule that fits
 */
public record MeetingRhythm(RhythmState state, String rhythm, String reason) {

    /** Whether somebody should plan a meeting. */
    public boolean calls() {
        return state != RhythmState.ON_TRACK;
    }
}
