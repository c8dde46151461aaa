package de.zielkreis.reporting;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The German words for the values of the field, the same as on the pages. */
@Component
public class Labels {

    private final MessageSource messages;

    public Labels(MessageSource messages) {
        this.messages = messages;
    }

    /** The word for a value, null for none. */
    public String of(Enum<?> value) {
        return value == null ? null
                : messages.getMessage(value.getDeclaringClass().getSimpleName() + "." + value.name(), null, Locale.GERMANY);
    }
}
