package de.zielkreis.transfer;

/** On which side of a transfer somebody stands: aufnehmende Kommune, abgebende Kommune, Fachberatung. */
public enum Party { RECEIVER, GIVER, OFFICE }
