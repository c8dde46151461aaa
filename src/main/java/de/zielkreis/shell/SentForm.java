package de.zielkreis.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The mark in a form: when its page was opened, and a word that no other form has. */
public final class SentForm {

    /** The name of the field. */
    public static final String FIELD = "_once";

    private SentForm() {
    }

    /** A new mark; a page that comes back with what was typed keeps the moment at which it was opened. */
    public static String mark(HttpServletRequest request, Instant now) {
        return openedAt(request).orElse(now) + "_" + UUID.randomUUID();
    }

    /** Empty for what no form of ours has sent. */
    public static Optional<Instant> openedAt(HttpServletRequest request) {
        String mark = request.getParameter(FIELD);
        try {
            return mark == null ? Optional.empty() : Optional.of(Instant.parse(mark.split("_", 2)[0]));
        } catch (DateTimeException byHand) {
            return Optional.empty();
        }
    }
}
