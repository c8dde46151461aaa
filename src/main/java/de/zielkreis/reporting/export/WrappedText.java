package de.zielkreis.reporting.export;

/**
 * Reckons how tall a wrapped text becomes. Excel does not fit the height of merged cells, and asking Java's fonts would
 * take seconds and give other widths than the reader's Excel; so letters count by their rough width in Calibri.
 */
final class WrappedText {

    /** Excel knows no taller rows; what is longer is read in the cell itself. */
    static final double TALLEST_ROW = 409;
    static final double ONE_LINE = 16;

    private static final double LINE_HEIGHT = 12;
    private static final double PADDING = ONE_LINE - LINE_HEIGHT;
    /** Width of the em square of 9 points, in widths of the digit by which Excel measures columns. */
    private static final double EM = 12 / 7.0;
    private static final double SIDES = 1.2;
    private static final int WIDE_SCRIPTS = 0x2E80;
    private static final double[] WIDTHS = widths();

    private WrappedText() {
    }

    /** The height in points that a text needs in a column of that width. */
    static double height(String text, double columnWidth) {
        double room = Math.max(1, columnWidth - SIDES);
        double height = PADDING;
        int start = 0;
        while (start <= text.length() && height < TALLEST_ROW) {
            int end = endOf('\n', text, start, text.length());
            height += lines(text, start, end, room) * LINE_HEIGHT;
            start = end + 1;
        }
        return Math.min(TALLEST_ROW, height);
    }

    private static int lines(String text, int from, int to, double room) {
        int lines = 1;
        double used = 0;
        int start = from;
        while (start <= to) {
            int end = endOf(' ', text, start, to);
            double width = width(text, start, end);
            if (used > 0 && used + width > room) {
                lines++;
                used = 0;
            }
            // A word that does not fit into a line of its own is broken wherever the line ends.
            int full = (int) (width / room);
            lines += full;
            used += width - full * room + WIDTHS[' '];
            start = end + 1;
        }
        return lines;
    }

    private static int endOf(char separator, String text, int from, int to) {
        int found = text.indexOf(separator, from);
        return found < 0 || found > to ? to : found;
    }

    private static double width(String text, int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (!Character.isLowSurrogate(letter)) {
                width += letter < WIDTHS.length ? WIDTHS[letter] : ems(letter) * EM;
            }
        }
        return width;
    }

    private static double[] widths() {
        double[] widths = new double[0x250];
        for (int letter = 0; letter < widths.length; letter++) {
            widths[letter] = ems(letter) * EM;
        }
        return widths;
    }

    private static double ems(int letter) {
        if ("iljI.,:;'!| ".indexOf(letter) >= 0) {
            return 0.25;
        }
        if ("frt()-[]/\"".indexOf(letter) >= 0) {
            return 0.36;
        }
        if ("mwMW%".indexOf(letter) >= 0) {
            return 0.82;
        }
        if (Character.isUpperCase(letter)) {
            return 0.60;
        }
        return letter < WIDE_SCRIPTS ? 0.51 : 1.1;
    }
}
