package de.zielkreis.reporting;

import de.zielkreis.goals.Quarter;

/** How many municipalities have released a quarter. */
public record QuarterReach(Quarter quarter, long municipalities) {
}
