package de.zielkreis.transfer.practice;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts as the search compares them: small letters, ä as ae, no accents, every dash the same, no quotation marks. */
final class SearchText {

    /** Most signs that are kept of a practice. */
    static final int LONGEST = 60_000;

    private SearchText() {
    }

    static String folded(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.GERMAN)
                .replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("[\\p{M}\\u00ad„“”\"'‚‘’«»]", "")
                .replaceAll("\\p{Pd}", "-").replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** All texts in one, without those that are null. */
    static String of(Stream<String> texts) {
        String all = texts.filter(Objects::nonNull).map(SearchText::folded).collect(Collectors.joining("\n"));
        return all.substring(0, Math.min(all.length(), LONGEST));
    }

    /** For each word what a text must be {@code like}, with {@code !} before signs that would stand for others. */
    static List<String> patterns(String words) {
        return words == null ? List.of() : Arrays.stream(folded(words).split(" ")).filter(word -> !word.isEmpty()).distinct()
                .map(word -> "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%").toList();
    }
}
