package de.zielkreis.cycle.data;

/** The fields of small-area indicators on the living conditions of children. */
public enum IndexField { ECONOMY, INTEGRATION, HEALTH, EDUCATION, HOUSING }
