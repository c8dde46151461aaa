package de.zielkreis.municipalities;

/** How a body came to its decision: in a Sitzung or by Umlaufbeschluss. */
public enum MeetingForm { SITTING, CIRCULATION }
