package de.zielkreis.offers;

/** Somebody else has stored a newer version of what was being edited. */
public class ChangedMeanwhile extends RuntimeException {
}
