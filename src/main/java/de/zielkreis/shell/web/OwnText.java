package de.zielkreis.shell.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a person typed into a form, so that it can be shown when it could not be stored. */
final class OwnText {

    private static final int MOST = 40;
    private static final Pattern CODE = Pattern.compile("[0-9a-f-]{36}|[A-Z][A-Z0-9_]+|true|false|\\d{1,4}");

    private OwnText() {
    }

    /** The words among the values of the fields; ids, choices and what belongs to the page are left out. */
    static List<String> of(Map<String, ? extends Collection<String>> fields) {
        return fields.entrySet().stream().filter(field -> !field.getKey().startsWith("_") && !field.getKey().equals("version"))
                .flatMap(field -> field.getValue().stream()).map(String::strip)
                .filter(text -> text.length() > 1 && !CODE.matcher(text).matches()).limit(MOST).toList();
    }
}
