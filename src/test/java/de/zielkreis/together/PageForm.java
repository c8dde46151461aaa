package de.zielkreis.together;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a browser would send of a form on a page when nobody touched it. */
final class PageForm {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    private PageForm() {
    }

    /** @param action where the form is sent to; one without an address is sent to the page itself */
    static Map<String, List<String>> of(String page, String html, String action) {
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            String to = attribute(form.group(1), "action").orElse("");
            if (form.group(1).contains("method=\"post\"") && (to.equals(action) || to.isEmpty() && page.equals(action))) {
                Map<String, List<String>> fields = fields(form.group(2), null);
                attribute(form.group(1), "id").ifPresent(id -> fields(html, id).forEach(fields::putIfAbsent));
                return fields;
            }
        }
        throw new AssertionError("On " + page + " stands no form for " + action + ": " + html);
    }

    private static Map<String, List<String>> fields(String html, String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(html);
        while (field.find()) {
            String tag = field.group(1) != null ? field.group(1) : field.group(2) != null ? field.group(2) : field.group(4);
            Optional<String> name = attribute(tag, "name").filter(any -> form == null || attribute(tag, "form").filter(form::equals).isPresent());
            name.flatMap(any -> value(tag, field)).ifPresent(value -> fields.computeIfAbsent(name.get(), any -> new ArrayList<>()).add(value));
        }
        return fields;
    }

    private static Optional<String> value(String tag, Matcher field) {
        if (field.group(3) != null) {
            return Optional.of(HtmlUtils.htmlUnescape(field.group(3)));
        }
        if (field.group(5) != null) {
            List<String> options = OPTION.matcher(field.group(5)).results().map(option -> option.group(1)).toList();
            return options.stream().filter(option -> option.contains("selected")).findFirst().or(() -> options.stream().findFirst())
                    .flatMap(option -> attribute(option, "value"));
        }
        String type = attribute(tag, "type").orElse("text");
        boolean chosen = !List.of("radio", "checkbox").contains(type) || tag.contains("checked");
        return chosen && !type.equals("submit") && !type.equals("file") ? attribute(tag, "value").or(() -> Optional.of("")) : Optional.empty();
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? Optional.of(HtmlUtils.htmlUnescape(found.group(1))) : Optional.empty();
    }

    /** The same with other answers, each a field and its value. */
    static Map<String, List<String>> with(Map<String, List<String>> fields, List<String> answers) {
        Map<String, List<String>> filled = new HashMap<>(fields);
        for (int place = 0; place < answers.size(); place += 2) {
            filled.put(answers.get(place), List.of(answers.get(place + 1)));
        }
        return filled;
    }
}
