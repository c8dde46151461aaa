package de.zielkreis.reporting.export;

import de.zielkreis.goals.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What somebody asks for.
 *
 * @param quarter a closed quarter, or null
 * @param day a past day, or null; today when both are null
 * @param filter parameters of the page "Zielmatrix", each with all its values
 */
public record Wanted(Quarter quarter, LocalDate day, Map<String, List<String>> filter) {
}
