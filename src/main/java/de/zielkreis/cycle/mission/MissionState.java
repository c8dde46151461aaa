package de.zielkreis.cycle.mission;

/** Where an edition of the Leitbild stands: in the making, adopted by the council, in the place of which a later one has come, or rejected. */
public enum MissionState { DRAFT, ADOPTED, REPLACED, REJECTED }
