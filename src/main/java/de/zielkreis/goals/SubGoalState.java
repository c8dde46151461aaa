package de.zielkreis.goals;

/** Life of a Teilziel: proposed, adopted and reviewed every quarter, reached, or given up. */
public enum SubGoalState { DRAFT, ACTIVE, ACHIEVED, GIVEN_UP }
