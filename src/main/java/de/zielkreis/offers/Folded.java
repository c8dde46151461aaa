package de.zielkreis.offers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts without upper and lower case, accents and double blanks, so that people find and sort what they mean. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private Folded() {
    }

    static String of(String text) {
        String plain = Normalizer.normalize(text.replace("\u00ad", "").toUpperCase(Locale.GERMAN), Normalizer.Form.NFD);
        return SPACE.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    }

    /** All texts in one; those that are null are left out. */
    static String all(String... texts) {
        return of(Arrays.stream(texts).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    static List<String> words(String text) {
        return List.of(of(text).split(" "));
    }
}
