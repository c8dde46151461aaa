package de.zielkreis.reporting.intake;

import de.zielkreis.reporting.upload.Cell;
import java.util.Map;

/**
 * A row as it speaks of one element, its cells by what stands above them.
 *
 * @param number from 1, as Excel counts
 * @param cells of all columns that the sheet has, also the empty ones; a column that is not there says nothing
 */
record FlatRow(String sheet, int number, Map<String, Cell> cells) {

    static final String KEY = "Kennung";
    static final String NUMBER = "Nr.";

    boolean says(String heading) {
        return cells.containsKey(heading);
    }

    /** The cell of a column; an empty one where the column is not there. */
    Cell cell(String heading) {
        Cell cell = cells.get(heading);
        return cell == null ? new Cell(number, 0, null) : cell;
    }

    /** The text of a cell without blanks around it; empty for an empty cell. */
    String text(String heading) {
        return CellWords.text(cell(heading).value()).strip();
    }

    boolean blank(String heading) {
        return cell(heading).blank();
    }
}
