package de.zielkreis.cycle;

/** How far a station has come, drawn from the ratings of its standards by the decision {@code stationMaturity}. */
public enum StationMaturity { OPEN, BEGUN, SOLID, ANCHORED }
