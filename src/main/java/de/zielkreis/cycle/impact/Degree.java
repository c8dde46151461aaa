package de.zielkreis.cycle.impact;

/** How high the need is in an area, or how much goes there; words, no figures that could be ranked. */
public enum Degree { LOW, MIDDLE, HIGH }
