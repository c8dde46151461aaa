package de.zielkreis.transfer;

/** How much a practice depends on a context condition: unverzichtbar or hilfreich. */
public enum Importance { ESSENTIAL, HELPFUL }
