package de.zielkreis.reporting.export;

import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.TrafficLight;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks. Colours are KERN's as on the pages, with a softer yellow, because here it fills large areas.
 *
 * @param fill background as six hexadecimal digits, null for none
 * @param ink colour of the letters as six hexadecimal digits
 * @param size of the letters in points
 * @param format number format in the file's own, country-neutral notation
 * @param grid whether the cell belongs to a table and has lines around it
 * @param wraps whether text goes on in a further line where the cell ends
 * @param locked whether the cell resists changes where its sheet is protected
 */
record Look(String fill, String ink, boolean bold, int size, String format, HorizontalAlignment alignment, boolean grid,
        boolean wraps, boolean locked) {

    static final String DARK = "131525";
    static final String PALE = "EFF3FA";

    private static final String MUTED = "5B6185";
    private static final String NOT_CONVERTED = "@";
    private static final int MOST_DECIMALS = 4;

    static final Look TEXT = new Look(null, DARK, false, 9, "General", HorizontalAlignment.LEFT, true, true, true);
    static final Look STRONG = new Look(null, DARK, true, 9, "General", HorizontalAlignment.LEFT, true, true, true);
    static final Look BAND = STRONG.on(PALE, DARK);
    /** A number like 1.2 stays text; otherwise Excel would make 1 February of it when somebody edits the cell. */
    static final Look OUTLINE_NUMBER = TEXT.in(NOT_CONVERTED, HorizontalAlignment.LEFT);
    /** Nobody reads it, so it does not make its row taller. */
    static final Look KEY = new Look(null, MUTED, false, 8, NOT_CONVERTED, HorizontalAlignment.LEFT, true, false, true);
    static final Look DATE = TEXT.in("dd.mm.yyyy", HorizontalAlignment.CENTER);
    static final Look MOMENT = TEXT.in("dd.mm.yyyy hh:mm", HorizontalAlignment.CENTER);
    static final Look YEAR = TEXT.in("0", HorizontalAlignment.CENTER);
    static final Look COUNT = TEXT.in("0", HorizontalAlignment.RIGHT);
    static final Look MONEY = TEXT.in("#,##0.00 \"€\"", HorizontalAlignment.RIGHT);
    static final Look SHARE = STRONG.in("0 %", HorizontalAlignment.CENTER);
    static final Look NO_LIGHT = TEXT.on(null, MUTED);
    static final Look HEADER = STRONG.on("092797", "FFFFFF");
    static final Look TITLE = new Look(null, DARK, true, 16, "General", HorizontalAlignment.LEFT, false, false, true);
    static final Look NOTE = new Look(null, DARK, false, 10, "General", HorizontalAlignment.LEFT, false, false, true);
    static final Look FACT = new Look(null, DARK, false, 12, "General", HorizontalAlignment.LEFT, true, true, true);
    static final Look FACT_NAME = new Look(null, DARK, true, 12, "General", HorizontalAlignment.LEFT, true, true, true);
    static final Look LINK = new Look(null, "092797", false, 12, "General", HorizontalAlignment.LEFT, true, true, true);
    static final Look SECTION = new Look(PALE, "092797", true, 12, "General", HorizontalAlignment.LEFT, true, true, true);

    private static final Look[] LIGHTS = {STRONG.on("B7DBBB", "003405"), STRONG.on("FFE699", DARK), STRONG.on("FDC5BB", "600000"),
        STRONG.on("CFD2E0", "30344F")};
    private static final Look[] STATUSES = {TEXT, TEXT.on("DCE6FB", DARK), TEXT.on("A9C0F2", DARK), TEXT.on("7F9FEA", DARK),
        TEXT.on("E4E5EA", MUTED)};
    private static final Look[] MEASURED = numbers(TEXT);
    private static final Look[] PLANNED = numbers(NO_LIGHT);

    /** A light is a word on its colour; without a light nothing is coloured. */
    static Look of(TrafficLight light) {
        return light == null ? NO_LIGHT : LIGHTS[light.ordinal()];
    }

    /** The further, the deeper; not in the colours of the lights, because it judges nothing. */
    static Look ofStatus(ImplementationStatus status) {
        return STATUSES[status.ordinal()];
    }

    static Look measured(int decimals) {
        return MEASURED[Math.max(0, Math.min(decimals, MOST_DECIMALS))];
    }

    static Look planned(int decimals) {
        return PLANNED[Math.max(0, Math.min(decimals, MOST_DECIMALS))];
    }

    /** For cells that people may change. */
    Look open() {
        return new Look(fill, ink, bold, size, format, alignment, grid, wraps, false);
    }

    /** For cells that nobody can change where others can be changed. */
    Look shaded() {
        return on(PALE, ink);
    }

    /** For lines that head others. */
    Look band() {
        return new Look(PALE, ink, true, size, format, alignment, grid, wraps, locked);
    }

    /** For cells outside a table. */
    Look withoutLines() {
        return new Look(fill, ink, bold, size, format, alignment, false, wraps, locked);
    }

    private static Look[] numbers(Look base) {
        return IntStream.rangeClosed(0, MOST_DECIMALS).mapToObj(decimals -> base.in(decimals == 0 ? "#,##0"
                : "#,##0." + "0".repeat(decimals), HorizontalAlignment.RIGHT)).toArray(Look[]::new);
    }

    private Look on(String newFill, String newInk) {
        return new Look(newFill, newInk, bold, size, format, alignment, grid, wraps, locked);
    }

    private Look in(String newFormat, HorizontalAlignment newAlignment) {
        return new Look(fill, ink, bold, size, newFormat, newAlignment, grid, wraps, locked);
    }
}
