package de.zielkreis.reporting.upload;

import de.zielkreis.shell.Refused;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together the text of a cell from its pieces. */
final class CellTexts {

    /** More than Excel itself allows, which counts other things than we do. */
    private static final int LONGEST = 40_000;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellTexts() {
    }

    /** Reads up to the end of that tag; the reading aid above Japanese characters is no part of the text. */
    static String until(String end, XmlPart part) {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int aside = 0;
        while (!part.ends(end) && part.next()) {
            if (part.starts("rPh")) {
                aside++;
            } else if (part.ends("rPh")) {
                aside--;
            } else if (part.starts("t")) {
                inText = aside == 0;
            } else if (part.ends("t")) {
                inText = false;
            } else if (inText && part.isText()) {
                append(part, text);
            }
        }
        return decoded(text.toString());
    }

    static void append(XmlPart part, StringBuilder text) {
        part.appendTo(text);
        if (text.length() > LONGEST) {
            throw new Refused("file", "intake.cellTooLong");
        }
    }

    /** Excel writes what XML does not allow as its number, and an underscore that could be mistaken for that as well. */
    static String decoded(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(found ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
