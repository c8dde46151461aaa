package de.zielkreis.reporting.intake;

import java.util.HashMap;
import java.util.Map;

/** What a row says differently from the element it speaks of. */
final class Edits {

    private final Map<String, Object> values = new HashMap<>();

    void put(String heading, Object value) {
        values.put(heading, value);
    }

    boolean none() {
        return values.isEmpty();
    }

    /** What stands under a heading now; what stood there before where nothing was edited. */
    @SuppressWarnings("unchecked")
    <T> T of(String heading, T before) {
        return values.containsKey(heading) ? (T) values.get(heading) : before;
    }
}
