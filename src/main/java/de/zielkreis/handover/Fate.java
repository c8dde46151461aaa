package de.zielkreis.handover;

/** What becomes of one thing in a handover, where it is not what becomes of all the others. */
public enum Fate { STAYS, VACANT, GIVEN }
