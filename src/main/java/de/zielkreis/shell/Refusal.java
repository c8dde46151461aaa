package de.zielkreis.shell;

import java.util.List;

/**
 * One thing that cannot be accepted as sent: where it is and which German text says what to do.
 *
 * @param field name of the form field, or empty when the whole request is meant
 * @param code key in {@code messages.properties}
 * @param arguments values for the placeholders of the text
 */
public record Refusal(String field, String code, List<Object> arguments) {

    public Refusal(String field, String code, Object... arguments) {
        this(field, code, List.of(arguments));
    }

    /** The same at another place. */
    public Refusal at(String otherField) {
        return new Refusal(otherField, code, arguments);
    }
}
