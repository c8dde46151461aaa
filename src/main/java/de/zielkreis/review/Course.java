package de.zielkreis.review;

/** What to do with a Teilziel next: proposed by the coordinator, decided by the steering group, which may also defer it. */
public enum Course { GO_ON, CHANGE_CONTENT, CHANGE_DATE, MORE_MEANS, STOP, DEFERRED }
