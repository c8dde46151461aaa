package de.zielkreis.offers.web;

import de.zielkreis.offers.OfferFacts;
import de.zielkreis.shell.German;
import de.zielkreis.shell.GermanCsv;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The register as a table that German Excel opens. */
@Component
class OfferCsv {

    private static final List<String> HEADERS = List.of("Angebot", "Träger oder Fachbereich", "Lebensphasen", "Handlungsfelder", "Planungsräume",
            "Stand", "Beschreibung", "Zielgruppe", "Zugang", "Plätze", "Beginn", "Ende", "Ansprechstelle");

    private final MessageSource messages;

    OfferCsv(MessageSource messages) {
        this.messages = messages;
    }

    void write(List<OfferList.Row> rows, Writer out) throws IOException {
        out.write(GermanCsv.MARK_OF_UTF_8);
        out.write(GermanCsv.row(HEADERS));
        for (OfferList.Row row : rows) {
            out.write(GermanCsv.row(cells(row)));
        }
    }

    private List<String> cells(OfferList.Row row) {
        OfferFacts offer = row.offer().facts();
        return Stream.of(offer.name(), row.carrier(), words("LifePhase.", offer.lifePhases()), words("FieldOfAction.", offer.fields()),
                row.areas().isEmpty() ? "ganze Kommune" : String.join(", ", row.areas()), word("OfferState.", row.state()), offer.description(),
                offer.targetGroup(), offer.access(), Objects.toString(offer.places(), ""), day(offer.since()), day(offer.until()),
                offer.contactRole()).map(cell -> cell == null ? "" : GermanCsv.harmless(cell)).toList();
    }

    private String words(String prefix, Collection<? extends Enum<?>> constants) {
        return constants.stream().map(constant -> word(prefix, constant)).collect(Collectors.joining(", "));
    }

    private String word(String prefix, Enum<?> constant) {
        return messages.getMessage(prefix + constant.name(), null, Locale.GERMANY);
    }

    private static String day(LocalDate day) {
        return day == null ? "" : German.day(day);
    }
}
