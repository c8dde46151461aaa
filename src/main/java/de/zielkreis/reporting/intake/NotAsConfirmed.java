package de.zielkreis.reporting.intake;

/** Since the report somebody else has changed the matrix, so that the import would do something else than what was confirmed. */
class NotAsConfirmed extends RuntimeException {

    private final transient ImportReport now;

    NotAsConfirmed(ImportReport now) {
        this.now = now;
    }

    /** What it would do now. */
    ImportReport now() {
        return now;
    }
}
