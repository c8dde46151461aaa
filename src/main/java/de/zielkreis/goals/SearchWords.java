package de.zielkreis.goals;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that somebody looks for in the rows of a matrix; upper and lower case do not matter. */
record SearchWords(List<String> words) {

    /** @param text the words as typed, or null for none */
    static SearchWords of(String text) {
        return new SearchWords(text == null ? List.of() : List.of(folded(text).split(" ")));
    }

    /** Whether a row has all the words: each in one of its texts, or as its number. Without words every row has. */
    boolean in(String number, Stream<String> texts) {
        if (words.isEmpty()) {
            return true;
        }
        String all = folded(texts.filter(Objects::nonNull).collect(Collectors.joining("\n")));
        return words.stream().allMatch(word -> word.equals(number) || all.contains(word));
    }

    /** Umlauts are one sign however they were typed, ß counts as ss, and optional hyphens do not count. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\u00ad", "").toLowerCase(Locale.GERMAN)
                .toUpperCase(Locale.GERMAN);
    }
}
