package de.zielkreis.reporting.intake;

import java.time.LocalDate;

/**
 * A goal matrix as a file would make it, with what was found on the way. Nothing of it is stored.
 *
 * @param matchesTitles whether a row without id may mean an element by its title, as in workbooks that are not ours
 * @param today the day of the import
 */
record ImportDraftMatrix(StoredMatrix matrix, Carriers carriers, Findings findings, RowComparison comparison, StaleRows stale,
        Cells cells, Words words, boolean matchesTitles, LocalDate today) {
}
