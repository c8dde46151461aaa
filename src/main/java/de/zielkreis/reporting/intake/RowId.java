package de.zielkreis.reporting.intake;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which element a row speaks of, and which version of it stood in the file. */
record RowId(UUID element, long version) {

    private static final Pattern NOTATION = Pattern.compile("([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})#(\\d{1,18})");

    static Optional<RowId> parse(String text) {
        Matcher parts = NOTATION.matcher(text.strip());
        return parts.matches() ? Optional.of(new RowId(UUID.fromString(parts.group(1)), Long.parseLong(parts.group(2)))) : Optional.empty();
    }
}
