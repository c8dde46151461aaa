package de.zielkreis.reporting;

import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.Quarter;

/**
 * How many Teilziele or Maßnahmen stand at one point.
 *
 * @param quarter null where the count belongs to no single quarter
 * @param category null where Teilziele are counted
 */
public record ResultCount(Quarter quarter, MeasureCategory category, ImplementationStatus status, long amount) {

    ResultCount(MeasureCategory category, ImplementationStatus status, long amount) {
        this(null, category, status, amount);
    }

    ResultCount(ImplementationStatus status, long amount) {
        this(null, null, status, amount);
    }

    boolean countsGoals() {
        return category == null;
    }
}
