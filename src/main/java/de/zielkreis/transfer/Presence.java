package de.zielkreis.transfer;

/** Whether a context condition is there in the receiving municipality: vorhanden, teilweise, fehlt, noch nicht bekannt. */
public enum Presence {

    PRESENT, PARTLY, MISSING, UNKNOWN;

    /** Whether it has to be asked what the gap means. */
    public boolean lacks() {
        return this == PARTLY || this == MISSING;
    }
}
