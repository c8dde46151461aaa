package de.zielkreis.reporting.intake;

import de.zielkreis.reporting.upload.Cell;
import de.zielkreis.reporting.upload.SheetRow;
import de.zielkreis.reporting.upload.WorkbookFile;
import de.zielkreis.shell.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads a flat sheet: finds the row with the headings and hands out what stands below it. */
final class FlatTable {

    private static final int LAST_HEADER_ROW = 100;

    private final FlatSheet sheet;
    private final String name;
    private final Findings findings;
    private final Function<Collection<String>, Consumer<FlatRow>> readers;
    private final Map<Integer, String> headings = new TreeMap<>();
    private Consumer<FlatRow> reader;

    /** @param readers makes of the headings what takes the rows */
    private FlatTable(FlatSheet sheet, String name, Findings findings, Function<Collection<String>, Consumer<FlatRow>> readers) {
        this.sheet = sheet;
        this.name = name;
        this.findings = findings;
        this.readers = readers;
    }

    static void read(WorkbookFile file, FlatSheet sheet, String name, Findings findings,
            Function<Collection<String>, Consumer<FlatRow>> readers) {
        file.read(name, new FlatTable(sheet, name, findings, readers)::take);
    }

    /** Whether a sheet has headings as our own workbooks have them. */
    static boolean isIn(WorkbookFile file, String name) {
        boolean[] found = {false};
        file.read(name, row -> {
            found[0] = isHeader(row);
            return !found[0] && row.number() <= LAST_HEADER_ROW;
        });
        return found[0];
    }

    private static boolean isHeader(SheetRow row) {
        return row.cell(0).value() instanceof String text && CellWords.key(text).equals(CellWords.key(FlatRow.KEY));
    }

    private boolean take(SheetRow row) {
        if (reader != null) {
            if (!row.blank()) {
                reader.accept(flat(row));
            }
        } else if (isHeader(row)) {
            row.cells().values().stream().filter(cell -> !cell.blank()).sorted((one, other) -> one.column() - other.column()).forEach(this::head);
            reader = readers.apply(headings.values());
        }
        return true;
    }

    private void head(Cell cell) {
        String text = CellWords.text(cell.value());
        FlatRow place = new FlatRow(name, cell.row(), Map.of(text, cell));
        sheet.heading(text).ifPresentOrElse(heading -> {
            if (headings.containsValue(heading)) {
                findings.refuse(place, text, new Refusal("", "intake.headingTwice"));
            }
            headings.put(cell.column(), heading);
        }, () -> findings.notice(place, text, new Refusal("", "intake.unknownColumn")));
    }

    private FlatRow flat(SheetRow row) {
        Map<String, Cell> cells = new HashMap<>();
        headings.forEach((column, heading) -> cells.put(heading, row.cell(column)));
        return new FlatRow(name, row.number(), cells);
    }
}
