package de.zielkreis.handover;

/** Where a handover stands: being prepared, fixed for the day after the last one, done, or called off. */
public enum HandoverState { DRAFT, PLANNED, DONE, CANCELLED }
