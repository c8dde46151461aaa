package de.zielkreis.goals;

/** What an impact hypothesis rests on. */
public enum Evidence { STUDY, EXPERIENCE, ASSUMPTION }
