package de.zielkreis.reporting.upload;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small workbook read as an upload would be, with everything that stands in it. */
final class ReadWorkbook {

    private final Map<String, List<SheetRow>> sheets = new LinkedHashMap<>();

    static ReadWorkbook of(byte[] bytes) {
        ReadWorkbook read = new ReadWorkbook();
        try (WorkbookFile file = WorkbookFile.open(bytes, Limits.USUAL, Clock.systemUTC())) {
            file.sheets().forEach(sheet -> {
                List<SheetRow> rows = new ArrayList<>();
                file.read(sheet, rows::add);
                read.sheets.put(sheet, rows);
            });
        }
        return read;
    }

    List<Cell> cells(String sheet) {
        return sheets.get(sheet).stream().flatMap(row -> row.cells().values().stream().sorted(Comparator.comparing(Cell::column))).toList();
    }
}
