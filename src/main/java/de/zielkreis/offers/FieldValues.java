package de.zielkreis.offers;

import de.zielkreis.forms.Prefill;
import de.zielkreis.shell.German;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects what stands in the fields of a form; what is missing is left out. */
final class FieldValues {

    private final Map<String, String> values = new HashMap<>();

    FieldValues with(String key, Object value) {
        String text = value instanceof LocalDate day ? German.day(day)
                : value instanceof Collection<?> codes ? codes.stream().map(Object::toString).collect(Collectors.joining(" "))
                : value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            values.put(key, text);
        }
        return this;
    }

    Prefill prefill(Map<String, List<Prefill.Option>> options) {
        return new Prefill(values, Map.of(), null, Map.of(), options);
    }
}
