package de.zielkreis.reporting.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet with a heading and one table that can be filtered; it is written from top to bottom. */
final class Table<L> {

    private static final int EXCELS_FIRST_YEAR = 1900;
    private static final int DIGIT = 256;
    private static final float TITLE_HEIGHT = 24;
    private static final float NOTE_HEIGHT = 15;
    private static final float HEADER_HEIGHT = 38;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final List<Column<L>> columns;
    private int nextRow;
    private int headerRow;

    Table(SXSSFSheet sheet, Styles styles, List<Column<L>> columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns;
    }

    /** @param heading the title and what else stands above the table */
    void open(List<String> heading, int frozenColumns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, (int) (columns.get(i).width() * DIGIT));
        }
        for (String line : heading) {
            Row row = row(nextRow == 0 ? TITLE_HEIGHT : NOTE_HEIGHT);
            put(row, 0, line, row.getRowNum() == 0 ? Look.TITLE : Look.NOTE, false);
        }
        headerRow = nextRow;
        Row row = row(HEADER_HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            put(row, i, columns.get(i).header(), Look.HEADER, false);
        }
        sheet.createFreezePane(frozenColumns, nextRow);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    }

    /**
     * @param height in points
     * @param closing whether a clear line follows
     */
    void add(L line, double height, boolean closing) {
        Row row = row((float) height);
        for (int i = 0; i < columns.size(); i++) {
            Column<L> column = columns.get(i);
            put(row, i, column.value().apply(line), column.look().apply(line), closing);
        }
    }

    void close() {
        sheet.setAutoFilter(new CellRangeAddress(headerRow, nextRow - 1, 0, columns.size() - 1));
    }

    /** The row in which the next line will stand. */
    int nextRow() {
        return nextRow;
    }

    private Row row(float height) {
        Row row = sheet.createRow(nextRow++);
        row.setHeightInPoints(height);
        return row;
    }

    private void put(Row row, int column, Object value, Look look, boolean closing) {
        Cell cell = row.createCell(column);
        boolean quoted = false;
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day && day.getYear() >= EXCELS_FIRST_YEAR) {
            cell.setCellValue(day);
        } else if (value != null) {
            CellText text = CellText.of(value instanceof LocalDate day ? Heading.day(day) : value.toString());
            cell.setCellValue(text.content());
            quoted = text.quoted();
        }
        cell.setCellStyle(styles.of(look, closing, quoted));
    }
}
