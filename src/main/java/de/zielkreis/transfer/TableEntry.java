package de.zielkreis.transfer;

/**
 * What people put down for one condition at the common table.
 *
 * @param alternativeText what makes up for the gap, or null
 */
public record TableEntry(Presence presence, Endangerment endangers, Alternative alternative, String alternativeText) {
}
