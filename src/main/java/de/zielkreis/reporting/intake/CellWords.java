package de.zielkreis.reporting.intake;

import de.zielkreis.reporting.upload.Cell.Trouble;
import de.zielkreis.shell.German;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** What stands in a cell as people in Germany would write it. */
final class CellWords {

    private CellWords() {
    }

    /** For example 1234,5 or 31.12.2026; empty for an empty cell and for a formula. */
    static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString().replace('.', ',');
        }
        if (value instanceof LocalDate day) {
            return German.day(day);
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nein";
        }
        return value == null || value instanceof Trouble ? "" : value.toString();
    }

    /** Whether two texts are the same once Excel has had them: line breaks of all systems, without what XML forbids. */
    static boolean same(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(CellWords::allowedInXml).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowedInXml(int character) {
        return character == '\t' || character == '\n' || character >= 0x20 && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character != 0xFFFE && character != 0xFFFF;
    }

    /** A text by which things are found: small letters, single blanks. */
    static String key(String text) {
        return text.strip().toLowerCase(Locale.GERMANY).replaceAll("\\s+", " ");
    }
}
