package de.zielkreis.cycle;

/** How it goes on after a round. */
public enum RoundCourse { NEXT_ROUND, REST }
