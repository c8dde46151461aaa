package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.shell.German;
import java.time.Instant;
import java.time.LocalDate;

/** A closed quarter and when its matrix was frozen; older records know the day only. */
public record FrozenQuarter(Quarter quarter, LocalDate day, Instant at) {

    /** The last moment whose changes the frozen matrix holds. */
    public Instant moment() {
        return at != null ? at : day.plusDays(1).atStartOfDay(German.ZONE).toInstant().minusNanos(1);
    }
}
