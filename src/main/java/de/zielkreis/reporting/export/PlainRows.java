package de.zielkreis.reporting.export;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Rows of a sheet that is no table, written from top to bottom. */
final class PlainRows {

    private static final int DIGIT = 256;

    private final Sheet sheet;
    private final Styles styles;
    private int next;

    /** @param widths of the columns in digits */
    PlainRows(Sheet sheet, Styles styles, double... widths) {
        this.sheet = sheet;
        this.styles = styles;
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, (int) (widths[i] * DIGIT));
        }
    }

    /** @param height in points */
    Row add(double height) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints((float) height);
        return row;
    }

    /** A line over several columns. */
    void add(double height, Object value, Look look, int columns) {
        Row row = add(height);
        put(row, 0, value, look);
        for (int i = 1; i < columns; i++) {
            put(row, i, null, look);
        }
        if (columns > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
        }
    }

    Cell put(Row row, int column, Object value, Look look) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look, false, CellValue.write(cell, value)));
        return cell;
    }

    /** The row that comes next. */
    int next() {
        return next;
    }
}
