package de.zielkreis.goals;

/** Whether more is better, less is better, or the value shall stay. */
public enum Direction { MORE, LESS, KEEP }
