package de.zielkreis.reporting.export;

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
    private static final String STARTS_OF_FORMULAS = "=+-@";
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
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().filter(CellText::allowedInXml).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** White space in front does not help: Excel skips it. An apostrophe in front would get lost. */
    static boolean couldBeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return "\t\r'".indexOf(text.charAt(0)) >= 0 || start < text.length() && STARTS_OF_FORMULAS.indexOf(text.charAt(start)) >= 0;
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

    private static boolean allowedInXml(int character) {
        return character == '\t' || character == '\n' || character == '\r'
                || character >= 0x20 && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character != 0xFFFE && character != 0xFFFF;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
