package de.zielkreis.cycle;

/** What can be done with a run of a station. */
public enum RunAct { STARTED, PAUSED, RESUMED, DONE, ENDED }
