package de.zielkreis.reporting.upload;

import org.apache.poi.ss.util.CellReference;

/**
 * What stands in one cell of an uploaded sheet.
 *
 * @param row from 1, as Excel counts
 * @param column from 0
 * @param value String, BigDecimal, LocalDate, Boolean or {@link Trouble}; null for an empty cell
 */
public record Cell(int row, int column, Object value) {

    /** What cannot be taken over as a value. */
    public enum Trouble { FORMULA, ERROR }

    /** For example B7. */
    public String address() {
        return CellReference.convertNumToColString(column) + row;
    }

    public boolean blank() {
        return value == null || value instanceof String text && text.isBlank();
    }
}
