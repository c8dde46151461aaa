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

    /** The same about another field. */
    public Refusal at(String otherField) {
        return new Refusal(otherField, code, arguments);
    }

    /** The same about a field of that name behind a prefix; what is meant as a whole stays so. */
    public Refusal under(String prefix) {
        return field.isEmpty() ? this : new Refusal(prefix + field, code, arguments);
    }
}
