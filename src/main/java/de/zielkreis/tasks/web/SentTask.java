package de.zielkreis.tasks.web;

import de.zielkreis.forms.FormInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** What a form sent, without what belongs to the page around it. */
final class SentTask {

    private SentTask() {
    }

    /** Names that begin with an underscore are the page's own. */
    static FormInput input(MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new HashMap<>(sent);
        values.keySet().removeIf(name -> name.startsWith("_"));
        return new FormInput(values);
    }
}
