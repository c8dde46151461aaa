package de.zielkreis.goals;

/**
 * One thing that a change made different, in words for people.
 *
 * @param field record and member of {@link ElementFacts}, a key of {@code messages.properties}
 * @param detail which of several, for example a quarter or a year with its source; null for a single one
 * @param before null when there was nothing
 * @param after null when nothing is left
 */
public record Difference(String field, String detail, String before, String after) {
}
