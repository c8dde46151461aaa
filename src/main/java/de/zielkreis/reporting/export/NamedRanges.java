package de.zielkreis.reporting.export;

import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gives places of a workbook names by which formulas and people find them. */
final class NamedRanges {

    private final XSSFWorkbook workbook;

    NamedRanges(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @param name letters and underscores only */
    void add(String name, String sheet, CellRangeAddress place) {
        Name range = workbook.createName();
        range.setNameName(name);
        range.setRefersToFormula(place.formatAsString(sheet, true));
    }

    /** A table with its header. */
    void addTable(String sheet, CellRangeAddress place) {
        add("Tabelle_" + sheet, sheet, place);
    }
}
