package de.zielkreis.bodies;

/** Somebody else has stored a newer version of what was being edited. */
public class Meanwhile extends RuntimeException {

    /** @throws Meanwhile when the version that the person saw is not the one that stands now */
    static void check(long seen, long now) {
        if (seen != now) {
            throw new Meanwhile();
        }
    }
}
