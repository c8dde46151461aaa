package de.zielkreis.reporting.upload;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;

/** Reads one sheet row by row. */
final class SheetPart {

    /** Columns further right are left out. */
    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_NUMBER = 40;
    /** Excel itself knows no more digits than these. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private final XmlPart part;
    private final Spent spent;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final boolean since1904;
    private int row;
    private int column;

    SheetPart(XmlPart part, Spent spent, SharedTexts texts, CellFormats formats, boolean since1904) {
        this.part = part;
        this.spent = spent;
        this.texts = texts;
        this.formats = formats;
        this.since1904 = since1904;
    }

    /** @param reader answers whether to go on */
    void read(Predicate<SheetRow> reader) {
        while (part.next()) {
            if (part.ends("sheetData")) {
                return;
            }
            if (part.starts("row") && !reader.test(row())) {
                return;
            }
        }
    }

    private SheetRow row() {
        spent.row();
        String number = part.attribute("r");
        row = number == null ? row + 1 : (int) whole(number, MOST_ROWS);
        column = -1;
        Map<Integer, Cell> cells = new HashMap<>();
        while (part.next() && !part.ends("row")) {
            if (part.starts("c")) {
                Cell cell = cell();
                if (cell.value() != null && cell.column() < MOST_COLUMNS) {
                    cells.put(cell.column(), cell);
                }
            }
        }
        return new SheetRow(row, cells);
    }

    /** A cell may hold both a value and a text written in place; its type says which of them Excel shows. */
    private Cell cell() {
        spent.cell();
        String reference = part.attribute("r");
        column = reference == null ? column + 1 : column(reference);
        int place = column;
        String type = part.attribute("t");
        String style = part.attribute("s");
        boolean formula = false;
        String value = null;
        String inline = null;
        while (!part.ends("c") && part.next()) {
            if (part.starts("f")) {
                formula = true;
            } else if (part.starts("v")) {
                value = plain("v");
            } else if (part.starts("is")) {
                inline = CellTexts.until("is", part);
            }
        }
        if (formula) {
            return new Cell(row, place, Cell.Trouble.FORMULA);
        }
        boolean inPlace = "inlineStr".equals(type) || value == null;
        return new Cell(row, place, inPlace ? inline : value(type, style, value));
    }

    private String plain(String tag) {
        StringBuilder text = new StringBuilder();
        while (part.next() && !part.ends(tag)) {
            if (part.isText()) {
                CellTexts.append(part, text);
            }
        }
        return text.toString();
    }

    private Object value(String type, String style, String value) {
        return switch (type == null ? "n" : type) {
            case "s" -> texts.at(value);
            case "str" -> CellTexts.decoded(value);
            case "b" -> "1".equals(value.strip());
            case "e" -> Cell.Trouble.ERROR;
            case "d" -> day(value.strip());
            default -> number(style, value.strip());
        };
    }

    private Object number(String style, String digits) {
        if (digits.isEmpty()) {
            return null;
        }
        if (digits.length() > LONGEST_NUMBER) {
            throw XmlPart.damaged();
        }
        try {
            BigDecimal number = new BigDecimal(digits).round(DIGITS);
            if (style != null && formats.isDay(style) && DateUtil.isValidExcelDate(number.doubleValue())) {
                LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), since1904);
                if (moment != null) {
                    return moment.toLocalDate();
                }
            }
            return number;
        } catch (NumberFormatException noNumber) {
            throw XmlPart.damaged();
        }
    }

    private static Object day(String iso) {
        try {
            return LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso);
        } catch (DateTimeException noDay) {
            return iso;
        }
    }

    private static int column(String reference) {
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            letters++;
        }
        if (letters == 0 || letters > 3) {
            throw XmlPart.damaged();
        }
        return CellReference.convertColStringToIndex(reference.substring(0, letters));
    }

    private static long whole(String digits, long most) {
        try {
            long number = Long.parseLong(digits);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // falls through: both are no row of a sheet
        }
        throw XmlPart.damaged();
    }
}
