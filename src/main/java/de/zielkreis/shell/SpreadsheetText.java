package de.zielkreis.shell;

/** Knows what spreadsheets do with a text that people have typed. */
public final class SpreadsheetText {

    private static final String STARTS_OF_FORMULAS = "=+-@";

    private SpreadsheetText() {
    }

    /** Whether a spreadsheet would take the text for a formula, or would lose its first character. White space in front does not help. */
    public static boolean couldBeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return "\t\r'".indexOf(text.charAt(0)) >= 0 || start < text.length() && STARTS_OF_FORMULAS.indexOf(text.charAt(start)) >= 0;
    }

    /** Without characters that XML forbids, and with line breaks as spreadsheets know them. */
    public static String legal(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().filter(SpreadsheetText::allowedInXml).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowedInXml(int character) {
        return character == '\t' || character == '\n' || character == '\r'
                || character >= 0x20 && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character != 0xFFFE && character != 0xFFFF;
    }
}
