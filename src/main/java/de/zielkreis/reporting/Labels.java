package de.zielkreis.reporting;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The German words for the values of the field, the same as on the pages. */
@Component
public class Labels {

    private final MessageSource messages;
    private final Map<Enum<?>, String> known = new ConcurrentHashMap<>();

    public Labels(MessageSource messages) {
        this.messages = messages;
    }

    /** The word for a value, null for none. */
    public String of(Enum<?> value) {
        return value == null ? null
                : known.computeIfAbsent(value, unknown -> word(unknown.getDeclaringClass().getSimpleName() + "." + unknown.name()));
    }

    /** The word for a member of an element of the matrix, as the history names it: {@code MeasureFacts.title}. */
    public String ofMember(String member) {
        return word(member);
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.GERMANY);
    }
}
