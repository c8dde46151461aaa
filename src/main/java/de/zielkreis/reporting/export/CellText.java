package de.zielkreis.reporting.export;

import de.zielkreis.shell.SpreadsheetText;
import java.util.regex.Pattern;

/**
 * A text made fit for a cell.
 *
 * @param content without characters that XML forbids and no longer than a cell may be
 * @param quoted whether the cell needs the apostrophe that keeps it a text when somebody edits it
 */
record CellText(String content, boolean quoted) {

    static final String CUT = " … (gekürzt)";

    private static final int LONGEST = 32_767;
    /** Excel would read {@code _x0041_} as the character with that number. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    static CellText of(String text) {
        String clean = cut(harmless(text) ? text : LOOKS_ESCAPED.matcher(legal(text)).replaceAll("_x005F_"));
        return new CellText(clean, couldBeFormula(clean));
    }

    /** Without characters that XML forbids, and with line breaks as spreadsheets know them. */
    static String legal(String text) {
        if (harmless(text)) {
            return text;
        }
        return SpreadsheetText.legal(text);
    }

    static boolean couldBeFormula(String text) {
        return SpreadsheetText.couldBeFormula(text);
    }

    /** Most texts hold nothing that needs a closer look. */
    private static boolean harmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < 0x20 && letter != '\n' || letter >= Character.MIN_SURROGATE || letter == '_') {
                return false;
            }
        }
        return true;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
