package de.zielkreis.reporting.export;

import de.zielkreis.goals.MatrixFilter;
import de.zielkreis.goals.MatrixLevel;
import de.zielkreis.reporting.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says in words which rows of the Zielmatrix somebody has chosen. */
@Component
class FilterWords {

    private static final Map<String, String> FIELDS = Map.of("level", "Bis Ebene", "light", "Ampel", "category", "Kategorie", "phase",
            "Lebensphase", "standard", "Standard", "responsible", "Verantwortlich", "text", "Wort im Text");

    private final Labels labels;

    FilterWords(Labels labels) {
        this.labels = labels;
    }

    /** A line for every condition and for everything that could not be understood; empty when all rows are shown. */
    List<String> of(MatrixFilter filter) {
        List<String> words = new ArrayList<>();
        add("level", filter.level() == MatrixLevel.MEASURE ? null : labels.of(filter.level()), words);
        add("light", labels.of(filter.light()), words);
        add("category", labels.of(filter.category()), words);
        add("phase", labels.of(filter.phase()), words);
        add("standard", labels.of(filter.standard()), words);
        add("responsible", MatrixFilter.VACANT.equals(filter.responsible()) ? "unbesetzt" : filter.responsible(), words);
        add("text", filter.text(), words);
        filter.notApplied().stream().filter(FIELDS::containsKey).forEach(name -> words.add("Der Filter „" + FIELDS.get(name)
                + "“ war unbekannt und wurde nicht angewendet."));
        return words;
    }

    private static void add(String name, String value, List<String> words) {
        if (value != null) {
            words.add(FIELDS.get(name) + ": " + value);
        }
    }
}
