package de.zielkreis.reporting.export;

import de.zielkreis.goals.Quarter;
import java.time.LocalDate;

/**
 * What somebody asks for.
 *
 * @param quarter a closed quarter, or null
 * @param day a past day, or null; today when both are null
 */
public record Wanted(Quarter quarter, LocalDate day) {
}
