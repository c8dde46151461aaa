package de.zielkreis.cycle;

/**
 * What a person says about one Präventionsstandard.
 *
 * @param evidence what the rating rests on, or null
 * @param nextStep what comes next, or null
 */
public record RatedStandard(PreventionStandard standard, Rating rating, String evidence, String nextStep) {
}
