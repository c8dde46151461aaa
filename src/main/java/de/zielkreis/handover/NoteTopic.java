package de.zielkreis.handover;

/** What the leaver writes down for those who come after. */
public enum NoteTopic { RUNNING, CONTACTS, WATCH_OUT, IDEAS }
