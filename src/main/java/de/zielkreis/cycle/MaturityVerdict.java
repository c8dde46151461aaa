package de.zielkreis.cycle;

/**
 * What the decision {@code stationMaturity} says about a station.
 *
 * @param reason the German sentence of the rule that fits
 */
public record MaturityVerdict(StationMaturity maturity, String reason) {
}
