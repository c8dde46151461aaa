package de.zielkreis.transfer;

/** Somebody else has stored the same row of the common table meanwhile. */
public class ChangedAtTable extends RuntimeException {
}
