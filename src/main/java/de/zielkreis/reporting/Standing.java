package de.zielkreis.reporting;

import de.zielkreis.goals.Quarter;
import java.time.LocalDate;

/**
 * The Bilanz at one point of the development.
 *
 * @param quarter null for today, or for the newest release of each municipality
 * @param releasedOn null where there is no single day of release
 * @param municipalities how many municipalities the figures come from
 */
public record Standing(Quarter quarter, LocalDate releasedOn, long municipalities, ResultsOverview results) {
}
