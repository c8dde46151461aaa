package de.zielkreis.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the browser sent, field by field, exactly as it was typed. */
public record FormInput(Map<String, List<String>> values) {

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether any field was sent whose name begins like this. */
    boolean speaksOf(String prefix) {
        return values.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    /** The text of a field, with the line ends of all systems made the same; empty when it was not sent. */
    public Optional<String> one(String field) {
        return all(field).stream().findFirst().map(text -> text.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
