package de.zielkreis.reporting.export;

/** Who may write into the cells of a column while the sheet is protected. */
enum Entry {

    /** Nobody: it is an id or follows from something else. */
    LOCKED,
    /** Somebody who adds a row. */
    NEW_ROWS,
    /** Everybody. */
    OPEN
}
