package de.zielkreis.bodies;

import de.zielkreis.municipalities.BodyKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What the decision {@code meetingRhythm} is told about a body.
 *
 * @param kind name of its {@link BodyKind}, or {@link #JOINT}
 * @param meetingsPerYear as its rules say, or 0
 * @param daysSinceLast days, or {@link #NONE} when no sitting has been held
 * @param daysUntilNext days, or {@link #NONE} when none is planned
 */
public record RhythmFacts(String kind, int meetingsPerYear, int daysSinceLast, int daysUntilNext) {

    /** Stands for days to a sitting that is not there. */
    public static final int NONE = -1;
    /** Stands for the kind of body where steering group and project group sit together. */
    public static final String JOINT = "JOINT";

    /** @param last day of the last sitting, or null; next likewise */
    static RhythmFacts of(String kind, int meetingsPerYear, LocalDate last, LocalDate next, LocalDate today) {
        return new RhythmFacts(kind, meetingsPerYear, last == null ? NONE : days(last, today), next == null ? NONE : days(today, next));
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.max(0, (int) ChronoUnit.DAYS.between(from, to));
    }
}
