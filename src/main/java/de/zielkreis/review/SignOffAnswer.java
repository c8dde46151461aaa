package de.zielkreis.review;

/** What the leadership says to a decision that concerns staff or money. */
public enum SignOffAnswer { SIGNED, OBJECTED }
