package de.zielkreis.reporting.export;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet with a heading and one table that can be filtered; it is written from top to bottom. */
final class Table<L> {

    private static final int DIGIT = 256;
    private static final float TITLE_HEIGHT = 24;
    private static final float NOTE_HEIGHT = 15;
    private static final float HEADER_HEIGHT = 38;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final List<Column<L>> columns;
    private final UnaryOperator<Look> locked;
    private final LastStyle[] lastStyles;
    private int nextRow;
    private int headerRow;

    Table(SXSSFSheet sheet, Styles styles, List<Column<L>> columns) {
        this(sheet, styles, columns, UnaryOperator.identity());
    }

    /** @param locked how cells show that they cannot be changed */
    Table(SXSSFSheet sheet, Styles styles, List<Column<L>> columns, UnaryOperator<Look> locked) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns;
        this.locked = locked;
        this.lastStyles = new LastStyle[columns.size()];
    }

    /** @param heading the title and what else stands above the table */
    void open(List<String> heading, int frozenColumns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, (int) (columns.get(i).width() * DIGIT));
        }
        for (String line : heading) {
            Row row = row(nextRow == 0 ? TITLE_HEIGHT : NOTE_HEIGHT);
            put(row, 0, line, row.getRowNum() == 0 ? Look.TITLE : Look.NOTE);
        }
        headerRow = nextRow;
        Row row = row(HEADER_HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            put(row, i, columns.get(i).header(), Look.HEADER);
        }
        sheet.createFreezePane(frozenColumns, nextRow);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    }

    /**
     * A line whose cells may be merged with those of its neighbours.
     *
     * @param height in points
     * @param closing whether a clear line follows
     */
    void add(L line, double height, boolean closing) {
        Row row = row((float) height);
        for (int i = 0; i < columns.size(); i++) {
            put(row, i, line, columns.get(i).value().apply(line), closing);
        }
    }

    /** A line as tall as its tallest text. */
    Row add(L line) {
        Row row = row((float) WrappedText.ONE_LINE);
        double height = WrappedText.ONE_LINE;
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).value().apply(line);
            put(row, i, line, value, false);
            height = Math.max(height, columns.get(i).height(line, value));
        }
        row.setHeightInPoints((float) height);
        return row;
    }

    private void put(Row row, int place, L line, Object value, boolean closing) {
        Cell cell = row.createCell(place);
        boolean quoted = CellValue.write(cell, value);
        cell.setCellStyle(style(place, columns.get(place).look().apply(line), closing, quoted));
    }

    void close() {
        sheet.setAutoFilter(all());
    }

    /** Header and lines. */
    CellRangeAddress all() {
        return new CellRangeAddress(headerRow, nextRow - 1, 0, columns.size() - 1);
    }

    int headerRow() {
        return headerRow;
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

    private void put(Row row, int column, String text, Look look) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look, false, CellValue.write(cell, text)));
    }

    /** In most columns a cell looks like the one above it, so the search for its style is saved. */
    private CellStyle style(int column, Look look, boolean closing, boolean quoted) {
        LastStyle last = lastStyles[column];
        if (last == null || last.look() != look || last.closing() != closing || last.quoted() != quoted) {
            Look shown = columns.get(column).entry() == Entry.OPEN ? look.open() : locked.apply(look);
            last = new LastStyle(look, closing, quoted, styles.of(shown, closing, quoted));
            lastStyles[column] = last;
        }
        return last.style();
    }

    private record LastStyle(Look look, boolean closing, boolean quoted, CellStyle style) {
    }
}
