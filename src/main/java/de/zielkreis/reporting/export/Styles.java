package de.zielkreis.reporting.export;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook, each made once and shared, because Excel allows only so many. */
final class Styles {

    private static final String FONT = "Calibri";
    private static final XSSFColor FINE_LINE = colour("A9AEC6");
    private static final XSSFColor CLEAR_LINE = colour("30344F");

    private final XSSFWorkbook workbook;
    private final Map<Variant, CellStyle> made = new HashMap<>();
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * @param closing whether the line under the cell ends a Teilziel
     * @param quoted whether the cell keeps its apostrophe, see {@link CellText}
     */
    CellStyle of(Look look, boolean closing, boolean quoted) {
        return made.computeIfAbsent(new Variant(look, closing, quoted), this::make);
    }

    private CellStyle make(Variant variant) {
        Look look = variant.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(new Letters(look.ink(), look.bold(), look.size()), this::make));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setAlignment(look.alignment());
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(variant.quoted());
        style.setLocked(look.locked());
        if (look.fill() != null) {
            style.setFillForegroundColor(colour(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        style.setWrapText(look.wraps());
        if (look.grid()) {
            style.setBorderLeft(BorderStyle.THIN);
            style.setLeftBorderColor(FINE_LINE);
            style.setBorderRight(BorderStyle.THIN);
            style.setRightBorderColor(FINE_LINE);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(variant.closing() ? CLEAR_LINE : FINE_LINE);
        }
        return style;
    }

    private XSSFFont make(Letters letters) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) letters.size());
        font.setBold(letters.bold());
        font.setColor(colour(letters.ink()));
        return font;
    }

    /** The format asks for the opacity in front; Excel may call the file damaged without it. */
    static XSSFColor colour(String hexadecimal) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + hexadecimal));
    }

    private record Variant(Look look, boolean closing, boolean quoted) {
    }

    private record Letters(String ink, boolean bold, int size) {
    }
}
