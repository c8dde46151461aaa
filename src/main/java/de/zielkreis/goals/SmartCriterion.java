package de.zielkreis.goals;

/** The five questions to the wording of a Teilziel: spezifisch, messbar, anspruchsvoll und erreichbar, relevant, terminiert. */
public enum SmartCriterion { SPECIFIC, MEASURABLE, AMBITIOUS, RELEVANT, TIMED }
