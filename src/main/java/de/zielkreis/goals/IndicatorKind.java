package de.zielkreis.goals;

/** What an indicator shows: Wirkung, Leistung or Kontext. */
public enum IndicatorKind { OUTCOME, OUTPUT, CONTEXT }
