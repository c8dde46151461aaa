package de.zielkreis.reporting.export;

import de.zielkreis.goals.Quarter;
import java.time.LocalDate;

/**
 * As of when a file shows the Zielmatrix.
 *
 * @param quarter the closed quarter whose frozen state it is, or null
 * @param current whether it is the state of today, which people may change and bring back
 */
public record AsOf(LocalDate day, Quarter quarter, boolean current) {

    static AsOf today(LocalDate today) {
        return new AsOf(today, null, true);
    }

    static AsOf pastDay(LocalDate day) {
        return new AsOf(day, null, false);
    }

    static AsOf closing(Quarter quarter, LocalDate day) {
        return new AsOf(day, quarter, false);
    }

    /** In the name of a file, for example Q3-2026 or 2026-12-09. */
    public String code() {
        return quarter == null ? day.toString() : quarter.label().replace('/', '-');
    }

    /** For example: Stand Q3/2026, or: Stand vom 09.12.2026. */
    String title() {
        return quarter == null ? "Stand vom " + Heading.day(day) : "Stand " + quarter.label();
    }

    /** The same in a sentence for readers who wonder how final it is. */
    String explanation() {
        if (quarter != null) {
            return quarter.label() + ", abgeschlossen am " + Heading.day(day) + " und seitdem unveränderlich";
        }
        return Heading.day(day) + (current ? ", Arbeitsstand: Die Zielmatrix kann sich danach noch geändert haben"
                : ", aus der Geschichte der Änderungen zusammengestellt");
    }
}
