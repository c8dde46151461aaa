package de.zielkreis.cycle.strategy;

/** What kind of paper the committee gets: for its information, or to decide on. */
public enum PaperKind { NOTICE, RESOLUTION }
