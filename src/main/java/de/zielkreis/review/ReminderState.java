package de.zielkreis.review;

/** Whether what was recalled still waits. */
public enum ReminderState { OPEN, SETTLED }
