package de.zielkreis.cycle;

/**
 * What the decision {@code nextStations} says about one station.
 *
 * @param reason the German sentence of the rule that fits
 */
public record Advice(Station station, boolean recommended, String reason) {
}
