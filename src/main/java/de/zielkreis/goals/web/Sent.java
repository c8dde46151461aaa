package de.zielkreis.goals.web;

import de.zielkreis.forms.FormInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** What a browser sent of a form, without what belongs to the page itself. */
final class Sent {

    private static final Set<String> OF_THE_PAGE = Set.of("_csrf", "version", "under", "delete");

    private Sent() {
    }

    static FormInput input(MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new HashMap<>(sent);
        values.keySet().removeAll(OF_THE_PAGE);
        return new FormInput(values);
    }
}
