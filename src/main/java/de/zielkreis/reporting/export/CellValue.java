package de.zielkreis.reporting.export;

import de.zielkreis.shell.German;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;

/** Writes what a cell shows: numbers as numbers, days as days, everything else as text. */
final class CellValue {

    private static final int EXCELS_FIRST_YEAR = 1900;

    private CellValue() {
    }

    /**
     * @param value a text, a number, a date, a moment, or null for an empty cell
     * @return whether the cell needs the apostrophe of {@link CellText}
     */
    static boolean write(Cell cell, Object value) {
        if (value == null) {
            return false;
        }
        if (value instanceof String text) {
            return write(cell, text);
        }
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof LocalDate day && day.getYear() >= EXCELS_FIRST_YEAR) {
            cell.setCellValue(day);
        } else if (value instanceof Instant moment) {
            cell.setCellValue(moment.atZone(German.ZONE).toLocalDateTime());
        } else {
            return write(cell, value instanceof LocalDate day ? Heading.day(day) : value.toString());
        }
        return false;
    }

    private static boolean write(Cell cell, String text) {
        CellText fit = CellText.of(text);
        cell.setCellValue(fit.content());
        return fit.quoted();
    }
}
