package de.zielkreis.goals;

/** What kind of activity a measure is, as the model project counted them. */
public enum MeasureCategory { OFFER, NETWORKING, ANALYSIS, CONCEPT, TRAINING, STEERING, METRICS }
