package de.zielkreis.tasks;

/** With whom a task lies, as the person who looks sees it. */
public enum Whose { ALL, MINE, FREE, COLLEAGUES, STANDING_IN }
