package de.zielkreis.reporting.intake;

import de.zielkreis.goals.Difference;

/** Shortens what stood and stands in a long text to the surroundings of the first difference. */
final class Excerpt {

    private static final int LONG = 300;
    private static final int BEFORE_THE_DIFFERENCE = 60;

    private Excerpt() {
    }

    static Difference of(Difference whole) {
        int same = same(whole.before(), whole.after());
        int from = Math.max(0, same - BEFORE_THE_DIFFERENCE);
        return new Difference(whole.field(), whole.detail(), cut(whole.before(), from), cut(whole.after(), from));
    }

    private static int same(String one, String other) {
        if (one == null || other == null) {
            return 0;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String cut(String text, int from) {
        if (text == null || text.length() <= LONG) {
            return text;
        }
        int start = Math.min(from, text.length() - BEFORE_THE_DIFFERENCE);
        int end = Math.min(text.length(), start + LONG);
        return (start > 0 ? "… " : "") + text.substring(start, end) + (end < text.length() ? " …" : "");
    }
}
