package de.zielkreis.reporting.export;

import de.zielkreis.goals.TrafficLight;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks. Colours are KERN's as on the pages, with a softer yellow, because here it fills large areas.
 *
 * @param fill background as six hexadecimal digits, null for none
 * @param ink colour of the letters as six hexadecimal digits
 * @param size of the letters in points
 * @param format number format in the file's own, country-neutral notation
 * @param grid whether the cell belongs to a table and has lines around it
 */
record Look(String fill, String ink, boolean bold, int size, String format, HorizontalAlignment alignment, boolean grid) {

    private static final String DARK = "131525";
    private static final String MUTED = "5B6185";
    private static final String NOT_CONVERTED = "@";

    static final Look TEXT = new Look(null, DARK, false, 9, "General", HorizontalAlignment.LEFT, true);
    static final Look STRONG = new Look(null, DARK, true, 9, "General", HorizontalAlignment.LEFT, true);
    static final Look GUIDING_GOAL = STRONG.on("EFF3FA", DARK);
    /** A number like 1.2 stays text; otherwise Excel would make 1 February of it when somebody edits the cell. */
    static final Look OUTLINE_NUMBER = TEXT.in(NOT_CONVERTED, HorizontalAlignment.LEFT);
    static final Look DATE = TEXT.in("dd.mm.yyyy", HorizontalAlignment.CENTER);
    static final Look MONEY = TEXT.in("#,##0.00 \"€\"", HorizontalAlignment.RIGHT);
    static final Look SHARE = STRONG.in("0 %", HorizontalAlignment.CENTER);
    static final Look NO_LIGHT = TEXT.on(null, MUTED);
    static final Look HEADER = STRONG.on("092797", "FFFFFF");
    static final Look TITLE = new Look(null, DARK, true, 16, "General", HorizontalAlignment.LEFT, false);
    static final Look NOTE = new Look(null, DARK, false, 10, "General", HorizontalAlignment.LEFT, false);
    static final Look SECTION = new Look("EFF3FA", "092797", true, 12, "General", HorizontalAlignment.LEFT, true);

    /** A light is a word on its colour; without a light nothing is coloured. */
    static Look of(TrafficLight light) {
        if (light == null) {
            return NO_LIGHT;
        }
        return switch (light) {
            case GREEN -> STRONG.on("B7DBBB", "003405");
            case YELLOW -> STRONG.on("FFE699", DARK);
            case RED -> STRONG.on("FDC5BB", "600000");
            case GREY -> STRONG.on("CFD2E0", "30344F");
        };
    }

    static Look measured(int decimals) {
        return TEXT.in(number(decimals), HorizontalAlignment.RIGHT);
    }

    static Look planned(int decimals) {
        return measured(decimals).on(null, MUTED);
    }

    private static String number(int decimals) {
        return decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(decimals, 4));
    }

    private Look on(String newFill, String newInk) {
        return new Look(newFill, newInk, bold, size, format, alignment, grid);
    }

    private Look in(String newFormat, HorizontalAlignment newAlignment) {
        return new Look(fill, ink, bold, size, newFormat, newAlignment, grid);
    }
}
