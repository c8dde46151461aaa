package de.zielkreis.cycle.strategy;

/** On what the mandate of the leadership rests: an order of its own, or a resolution of a body. */
public enum MandateBasis { ORDER, RESOLUTION }
