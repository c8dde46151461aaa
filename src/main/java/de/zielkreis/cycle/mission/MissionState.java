package de.zielkreis.cycle.mission;

/** Where an edition of the Leitbild stands: in the making, adopted by the council, replaced by a later one, or rejected. */
public enum MissionState { DRAFT, ADOPTED, REPLACED, REJECTED }
