package de.zielkreis.reporting.export;

/**
 * Reckons how tall a wrapped text becomes. Excel does not fit the height of merged cells, and asking Java's fonts would
 * take seconds and give other widths than the reader's Excel; so letters count by their rough width in Calibri.
 */
final class WrappedText {

    /** Excel knows no taller rows; what is longer is read in the cell itself. */
    static final double TALLEST_ROW = 409;

    private static final double LINE_HEIGHT = 12;
    private static final double PADDING = 4;
    /** Width of the em square of 9 points, in widths of the digit by which Excel measures columns. */
    private static final double EM = 12 / 7.0;
    private static final double SIDES = 1.2;

    private WrappedText() {
    }

    /** The height in points that a text needs in a column of that width. */
    static double height(String text, double columnWidth) {
        double room = Math.max(1, columnWidth - SIDES);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += lines(paragraph, room);
        }
        return Math.min(TALLEST_ROW, lines * LINE_HEIGHT + PADDING);
    }

    private static int lines(String paragraph, double room) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ", -1)) {
            double width = width(word);
            if (used > 0 && used + width > room) {
                lines++;
                used = 0;
            }
            // A word that does not fit into a line of its own is broken wherever the line ends.
            int full = (int) (width / room);
            lines += full;
            used += width - full * room + width(" ");
        }
        return lines;
    }

    private static double width(String word) {
        return word.codePoints().mapToDouble(WrappedText::ems).sum() * EM;
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
        return letter < 0x2E80 ? 0.51 : 1.1;
    }
}
