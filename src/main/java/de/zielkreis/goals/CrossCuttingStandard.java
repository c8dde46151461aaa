package de.zielkreis.goals;

/** The seven Präventionsstandards that cut across all stations. */
public enum CrossCuttingStandard { Q1, Q2, Q3, Q4, Q5, Q6, Q7 }
