package de.zielkreis.reporting.web;

import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts refusals into German. */
@Component
class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    String of(Refused refused) {
        return refused.refusals().stream().map(this::of).collect(Collectors.joining(" "));
    }

    String of(Refusal refusal) {
        return messages.getMessage(refusal.code(), refusal.arguments().toArray(), Locale.GERMANY);
    }
}
