package de.zielkreis.cycle;

/** How far a Präventionsstandard is met, by the municipality's own estimate; the order goes from little to much. */
public enum Rating {

    NOT_YET, BEGUN, LARGELY, FULLY;

    /** Whether somebody who reads this will ask what it rests on. */
    public boolean needsEvidence() {
        return this == LARGELY || this == FULLY;
    }

    /** Whether the standard counts as fulfilled. */
    public boolean fulfils() {
        return this == LARGELY || this == FULLY;
    }

    /** Filled fields of the picture, 0 to 3. */
    public int level() {
        return ordinal();
    }
}
