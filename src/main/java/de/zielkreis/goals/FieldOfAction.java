package de.zielkreis.goals;

/** Handlungsfeld of prevention work that an offer or a practice belongs to. */
public enum FieldOfAction { HEALTH, YOUTH_WELFARE, EDUCATION, SOCIAL_AFFAIRS, INTEGRATION, HOUSING, CULTURE_AND_SPORT }
