package de.zielkreis.cycle.strategy;

/** Why an implementation year is over: its fourth quarter has closed, the day for the balance has come, or the coordination says so. */
public enum YearEnd { FOURTH_QUARTER, DATE, COORDINATION }
