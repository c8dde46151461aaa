package de.zielkreis.reporting.web;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ResponseCookie;
import org.springframework.util.MultiValueMap;

/** A word that a page sends along when it asks for a file; it comes back as a cookie once the file is ready, so that the page knows. */
record Receipt(String word) {

    static final String NAME = "receipt";

    private static final Pattern WORD = Pattern.compile("[a-z0-9]{1,16}");
    private static final Duration LONG_ENOUGH_TO_NOTICE = Duration.ofMinutes(1);

    /** Empty for none, and for what no page of ours would send. */
    static Optional<Receipt> in(MultiValueMap<String, String> parameters) {
        return Optional.ofNullable(parameters.getFirst(NAME)).filter(word -> WORD.matcher(word).matches()).map(Receipt::new);
    }

    String cookie() {
        return ResponseCookie.from(NAME, word).path("/").maxAge(LONG_ENOUGH_TO_NOTICE).sameSite("Lax").build().toString();
    }
}
