package de.zielkreis.transfer.practice;

/** Whether a practice that was carried over has held in its new place. */
public enum Carried { YES, PARTLY, NO }
