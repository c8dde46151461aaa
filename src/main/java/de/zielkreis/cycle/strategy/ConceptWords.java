package de.zielkreis.cycle.strategy;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The twelve questions in German where no template writes them. */
@Component
public class ConceptWords {

    private final MessageSource messages;

    ConceptWords(MessageSource messages) {
        this.messages = messages;
    }

    public String question(ConceptQuestion question) {
        return messages.getMessage("ConceptQuestion." + question, null, Locale.GERMANY);
    }
}
