package de.zielkreis.reporting;

import de.zielkreis.goals.Quarter;

/**
 * A municipality as an advisory office finds it by name.
 *
 * @param released the quarter whose figures can be seen, or null where it has not been released yet
 */
public record ReleasingMunicipality(String key, String name, Quarter released) {
}
