package de.zielkreis.goals;

/** How a Teilziel meets a SMART criterion; {@code MISSING} alone stands for something without which it cannot become active. */
public enum SmartVerdict { MET, CHECK, MISSING }
