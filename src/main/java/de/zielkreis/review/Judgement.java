package de.zielkreis.review;

/**
 * What a coordinator says about a Teilziel in a quarter, beside statuses and readings.
 *
 * @param wentWell what went well, or null
 * @param stumblingBlocks what stood in the way, or null
 * @param helpNeeded whether support is needed to reach the goal
 * @param proposal what to do next
 */
public record Judgement(String wentWell, String stumblingBlocks, boolean helpNeeded, Course proposal) {
}
