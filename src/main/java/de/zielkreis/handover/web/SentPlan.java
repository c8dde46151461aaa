package de.zielkreis.handover.web;

import de.zielkreis.forms.FormView.ErrorLine;
import de.zielkreis.shell.Refusal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.util.MultiValueMap;

/**
 * What the page of a handover sends back, and what of it cannot be.
 *
 * @param values what was chosen, by field
 * @param problems German sentences by field, in the order of the page
 */
public record SentPlan(Map<String, String> values, Map<String, String> problems) {

    /** Nothing was sent yet. */
    static final SentPlan NOTHING = new SentPlan(Map.of(), Map.of());

    private static final long UNREADABLE = -1;

    static SentPlan refused(MultiValueMap<String, String> sent, List<Refusal> refusals, MessageSource messages) {
        Map<String, String> problems = new LinkedHashMap<>();
        refusals.forEach(refusal -> problems.put(refusal.field(), messages.getMessage(refusal.code(), refusal.arguments().toArray(), Locale.GERMANY)));
        return new SentPlan(new HashMap<>(sent.toSingleValueMap()), problems);
    }

    /** The version that the person saw; one that nobody can have seen when it cannot be read. */
    static long version(MultiValueMap<String, String> sent) {
        String version = sent.getFirst("version");
        return version == null || !version.matches("\\d{1,15}") ? UNREADABLE : Long.parseLong(version);
    }

    /** @param before what stood there when nothing was sent */
    public String chosen(String field, String before) {
        return values.getOrDefault(field, before);
    }

    public List<ErrorLine> errors() {
        return problems.entrySet().stream().map(problem -> new ErrorLine(problem.getKey(), null, problem.getValue())).toList();
    }
}
