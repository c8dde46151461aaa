package de.zielkreis.reporting.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Guesses from what stands above the columns of a workbook what they mean. */
final class HeadingLikeness {

    private static final double LIKELY = 0.6;
    private static final double CONTAINED = 0.85;
    private static final int SHORTEST_PART = 4;

    private HeadingLikeness() {
    }

    /** The likely meaning of columns by their place; every meaning is given once, to the column that fits best. */
    static Map<Integer, ForeignColumn> suggest(Map<Integer, String> headings) {
        List<Guess> guesses = new ArrayList<>();
        headings.forEach((place, heading) -> {
            for (ForeignColumn column : ForeignColumn.values()) {
                double likeness = likeness(heading, column);
                if (likeness >= LIKELY) {
                    guesses.add(new Guess(place, column, likeness));
                }
            }
        });
        guesses.sort(Comparator.comparing(Guess::likeness).reversed().thenComparing(Guess::column).thenComparing(Guess::place));
        Map<Integer, ForeignColumn> suggested = new TreeMap<>();
        for (Guess guess : guesses) {
            if (!suggested.containsKey(guess.place()) && !suggested.containsValue(guess.column())) {
                suggested.put(guess.place(), guess.column());
            }
        }
        return suggested;
    }

    /** 1 for the same heading, 0 for one that has nothing in common. */
    static double likeness(String heading, ForeignColumn column) {
        return column.headings().stream().mapToDouble(known -> likeness(letters(heading), letters(known))).max().orElse(0);
    }

    private static double likeness(String heading, String known) {
        if (heading.isEmpty() || heading.equals(known)) {
            return heading.isEmpty() ? 0 : 1;
        }
        if (known.length() >= SHORTEST_PART && heading.contains(known) || heading.length() >= SHORTEST_PART && known.contains(heading)) {
            return CONTAINED * Math.max(0.8, (double) Math.min(known.length(), heading.length()) / Math.max(known.length(), heading.length()));
        }
        Set<String> ours = pairs(known);
        Set<String> theirs = pairs(heading);
        Set<String> both = new HashSet<>(ours);
        both.retainAll(theirs);
        return ours.size() + theirs.size() == 0 ? 0 : 2.0 * both.size() / (ours.size() + theirs.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at < text.length() - 1; at++) {
            pairs.add(text.substring(at, at + 2));
        }
        return pairs;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.GERMANY).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
                .replaceAll("[^a-z0-9]", "");
    }

    private record Guess(int place, ForeignColumn column, double likeness) {
    }
}
