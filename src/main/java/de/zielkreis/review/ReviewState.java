package de.zielkreis.review;

/** Where a quarter stands: being assessed, released to those who decide, or closed for good. */
public enum ReviewState { OPEN, RELEASED, CLOSED }
