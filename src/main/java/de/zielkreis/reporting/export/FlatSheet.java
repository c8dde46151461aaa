package de.zielkreis.reporting.export;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * A sheet with a {@link FlatTable}: ids and what follows from something else are locked without a password, the rest
 * may be changed. Below the last line there is room for new ones.
 */
final class FlatSheet<L> {

    private static final int ROOM_FOR_NEW_ROWS = 500;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final FlatTable<L> table;

    FlatSheet(SXSSFSheet sheet, Styles styles, FlatTable<L> table) {
        this.sheet = sheet;
        this.styles = styles;
        this.table = table;
    }

    /** @return header and lines */
    CellRangeAddress write(ExportedMatrix exported, WordColours colours) {
        Table<L> rows = new Table<>(sheet, styles, table.columns(), Look::shaded);
        rows.open(List.of(table.name() + " – " + exported.matrix().municipalityName(), exported.asOf().title(),
                exported.asOf().current() ? howToChange() : "Vergangener Stand; diese Datei lässt sich nicht wieder einlesen."), table.named());
        table.lines().forEach(rows::add);
        rows.close();
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, table.named() - 1));
        for (int i = 0; i < table.columns().size(); i++) {
            prepare(table.columns().get(i), i, rows, colours);
        }
        lock();
        return rows.all();
    }

    private String howToChange() {
        return "Gesperrt, ohne Kennwort: " + table.columns().stream().filter(column -> column.entry() != Entry.OPEN).map(Column::header)
                .collect(Collectors.joining(", ")) + ". Alles andere lässt sich ändern. Neue Zeilen stehen unten, ihre " + FlatTable.KEY
                + " bleibt leer.";
    }

    private void prepare(Column<L> column, int place, Table<L> rows, WordColours colours) {
        CellRangeAddress cells = new CellRangeAddress(rows.headerRow() + 1, rows.nextRow() + ROOM_FOR_NEW_ROWS, place, place);
        if (column.entry() != Entry.LOCKED) {
            sheet.setDefaultColumnStyle(place, styles.of(column.look().apply(null).withoutLines().open(), false, false));
        }
        if (column.words() != null) {
            offer(column.words(), cells);
            colours.paint(sheet, column.words(), cells);
        }
    }

    private void offer(WordList words, CellRangeAddress cells) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(helper.createFormulaListConstraint(words.range()),
                new CellRangeAddressList(cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        choice.setShowErrorBox(true);
        choice.createErrorBox("Wort aus der Liste", "Bitte wählen Sie eines der angebotenen Wörter oder lassen Sie das Feld leer.");
        sheet.addValidationData(choice);
    }

    private void lock() {
        sheet.enableLocking();
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
    }
}
