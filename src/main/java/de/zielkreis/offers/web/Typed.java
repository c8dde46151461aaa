package de.zielkreis.offers.web;

import de.zielkreis.forms.FormInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** What a browser sent, without what belongs to the page itself. */
final class Typed {

    private static final Set<String> OF_THE_PAGE = Set.of("_csrf", "version", "next");

    private Typed() {
    }

    static FormInput input(MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new HashMap<>(sent);
        values.keySet().removeAll(OF_THE_PAGE);
        return new FormInput(values);
    }

    /** The id in an address; null for none and for what is no id. */
    static UUID id(String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException typedByHand) {
            return null;
        }
    }
}
