package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.reporting.Labels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A goal matrix that was written to a file and opened again; cells are found by the header of their column. */
public final class WrittenWorkbook {

    final byte[] bytes;
    final XSSFWorkbook file;

    public WrittenWorkbook(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.file = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    static WrittenWorkbook of(GoalMatrix matrix) throws IOException {
        return of(AnExport.of(matrix));
    }

    static WrittenWorkbook of(ExportedMatrix exported) throws IOException {
        return new WrittenWorkbook(written(new GoalMatrixWorkbook(exported, labels())));
    }

    static byte[] written(MatrixFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (file) {
            file.writeTo(out);
        }
        return out.toByteArray();
    }

    static Labels labels() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Labels(messages);
    }

    XSSFSheet matrix() {
        return file.getSheet("Zielmatrix");
    }

    public XSSFSheet sheet(String name) {
        return file.getSheet(name);
    }

    XSSFSheet indicators() {
        return file.getSheet("Kennzahlen");
    }

    XSSFSheet legend() {
        return file.getSheet("Legende");
    }

    /** @param line counted from 1 below the header */
    static XSSFCell cell(XSSFSheet sheet, int line, String header) {
        int headerRow = headerRow(sheet);
        return sheet.getRow(headerRow + line).getCell(headers(sheet).indexOf(header));
    }

    static String text(XSSFSheet sheet, int line, String header) {
        return cell(sheet, line, header).getStringCellValue();
    }

    public static List<String> headers(XSSFSheet sheet) {
        List<String> headers = new ArrayList<>();
        sheet.getRow(headerRow(sheet)).forEach(cell -> headers.add(cell.getStringCellValue()));
        return headers;
    }

    /** What stands under a header, from top to bottom, as text. */
    public List<String> column(String sheet, String header) {
        XSSFSheet found = sheet(sheet);
        int column = headers(found).indexOf(header);
        return column(found, column).stream().skip(headerRow(found) + 1L).toList();
    }

    /** The last row above the part that scrolls. */
    static int headerRow(XSSFSheet sheet) {
        return sheet.getPaneInformation().getHorizontalSplitPosition() - 1;
    }

    List<Cell> allCells() {
        List<Cell> cells = new ArrayList<>();
        file.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    public static List<String> column(XSSFSheet sheet, int column) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK))
                .map(Cell::getStringCellValue).toList();
    }
}
