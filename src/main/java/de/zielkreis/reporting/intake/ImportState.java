package de.zielkreis.reporting.intake;

/** How far a file has come. */
public enum ImportState {

    /** It is being read and compared. */
    READING,
    /** It is not one of ours: somebody must say what its columns mean. */
    TO_MAP,
    /** The report lies there and waits for a person. */
    CHECKED,
    /** It was confirmed and is being stored. */
    APPLYING,
    /** It is stored. */
    DONE,
    /** It cannot be read at all. */
    REFUSED,
    /** Something went wrong on our side. */
    FAILED
}
