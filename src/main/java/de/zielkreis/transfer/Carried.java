package de.zielkreis.transfer;

/** Whether a practice has held up after a year: ja, teilweise, nein. */
public enum Carried { YES, PARTLY, NO }
