package de.zielkreis.cycle.strategy;

/** How it goes on after a yearly balance. */
public enum StrategyCourse { NEXT_YEAR, CLARIFY_NEEDS, RENEW_CONCEPT, END }
