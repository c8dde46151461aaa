package de.zielkreis.cycle.strategy;

/** How soon a need is taken up, the most pressing first. */
public enum NeedPriority { FIRST, SECOND, LATER }
