package de.zielkreis.transfer.web;

import de.zielkreis.forms.FormInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** What a browser sent of a form, without what belongs to the page itself. */
final class Sent {

    private Sent() {
    }

    static FormInput input(MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new HashMap<>(sent);
        values.keySet().removeAll(Set.of("_csrf", "version"));
        return new FormInput(values);
    }
}
