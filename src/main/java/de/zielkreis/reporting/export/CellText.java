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
        String clean = cut(LOOKS_ESCAPED.matcher(legal(text.replace("\r\n", "\n"))).replaceAll("_x005F_"));
        return new CellText(clean, couldBeFormula(clean));
    }

    private static String legal(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(CellText::allowedInXml).forEach(kept::appendCodePoint);
        return kept.toString();
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

    /** White space in front does not help: Excel skips it. An apostrophe in front would get lost. */
    private static boolean couldBeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        String start = text.stripLeading();
        return "\t\r'".indexOf(text.charAt(0)) >= 0 || !start.isEmpty() && STARTS_OF_FORMULAS.indexOf(start.charAt(0)) >= 0;
    }
}
