package de.zielkreis.notices;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar: none is longer than 75 bytes, and no character is torn apart. */
final class Folding {

    private static final String LINE_END = "\r\n";
    private static final int LONGEST = 75;

    private Folding() {
    }

    /** @param lines whole lines, each ended as the standard wants it */
    static String fold(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / LONGEST * (LINE_END.length() + 1));
        int bytes = 0;
        for (int place = 0; place < lines.length(); ) {
            int character = lines.codePointAt(place);
            place += Character.charCount(character);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (character == '\r' || character == '\n') {
                bytes = 0;
            } else if (bytes + size > LONGEST) {
                folded.append(LINE_END).append(' ');
                bytes = 1 + size;
            } else {
                bytes += size;
            }
            folded.appendCodePoint(character);
        }
        return folded.toString();
    }
}
