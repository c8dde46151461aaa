package de.zielkreis.reporting.upload;

import java.util.Map;

/**
 * A row of an uploaded sheet.
 *
 * @param number from 1, as Excel counts
 * @param cells those that hold something, by column from 0
 */
public record SheetRow(int number, Map<Integer, Cell> cells) {

    /** The cell of a column; an empty one where nothing stands. */
    public Cell cell(int column) {
        Cell cell = cells.get(column);
        return cell == null ? new Cell(number, column, null) : cell;
    }

    public boolean blank() {
        return cells.values().stream().allMatch(Cell::blank);
    }
}
