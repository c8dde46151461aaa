package de.zielkreis.forms;

import de.zielkreis.forms.FormComponent.Field;
import de.zielkreis.forms.FormComponent.RepeatedGroup;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns what a browser sent into checked answers: nothing outside the form's fields, rows and choices gets through. */
public final class FormReader {

    private final FormDefinition form;
    private final Prefill prefill;
    private final FormInput input;
    private final List<Refusal> refusals = new ArrayList<>();

    private FormReader(FormDefinition form, Prefill prefill, FormInput input) {
        this.form = form;
        this.prefill = prefill;
        this.input = input;
    }

    /** @throws Refused naming every field that cannot be accepted as it is, in the order of the page */
    public static Answers read(FormDefinition form, Prefill prefill, FormInput input) {
        return new FormReader(form, prefill, input).read();
    }

    private Answers read() {
        Map<String, Object> values = new LinkedHashMap<>();
        form.components().forEach(component -> read(component, values));
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return new Answers("", values);
    }

    private void read(FormComponent component, Map<String, Object> values) {
        if (component instanceof FormComponent.Group group) {
            group.components().forEach(inner -> read(inner, values));
        } else if (component instanceof RepeatedGroup group) {
            values.put(group.key(), rows(group));
        } else if (component instanceof Field field) {
            values.put(field.key(), value(field, "", form.fields().toList()));
        }
    }

    private Map<String, Answers> rows(RepeatedGroup group) {
        Map<String, Answers> rows = new LinkedHashMap<>();
        for (Prefill.Row row : prefill.rows().getOrDefault(group.key(), List.of())) {
            String prefix = rowPrefix(group, row);
            Map<String, Object> values = new LinkedHashMap<>();
            List<Field> fields = fields(group, row);
            fields.forEach(field -> values.put(field.key(), value(field, prefix, fields)));
            rows.put(row.id(), new Answers(prefix, values, input.speaksOf(prefix)));
        }
        return rows;
    }

    private Object value(Field field, String prefix, List<Field> besides) {
        String name = prefix + field.key();
        try {
            Object value = FieldReader.read(field, name, choices(field, prefill), input);
            checkAlternative(field, value != null, prefix, besides);
            return value;
        } catch (Refused refused) {
            refusals.addAll(refused.refusals());
            return null;
        }
    }

    /** A field that is required unless a checkbox beside it is ticked must have exactly one of both. */
    private void checkAlternative(Field field, boolean given, String prefix, List<Field> besides) {
        String alternative = field.limits().requiredUnless();
        if (alternative != null && given == input.one(prefix + alternative).isPresent()) {
            throw new Refused(prefix + field.key(), given ? "field.eitherOr" : "field.missingUnless", label(besides, alternative));
        }
    }

    private static String label(List<Field> fields, String key) {
        return fields.stream().filter(field -> field.key().equals(key)).map(Field::label).findFirst().orElseThrow();
    }

    /** The fields that a row has. */
    static List<Field> fields(RepeatedGroup group, Prefill.Row row) {
        return group.fields().stream().filter(field -> !row.absent().contains(field.key())).toList();
    }

    /** What stands before the names of the fields in one row. */
    static String rowPrefix(RepeatedGroup group, Prefill.Row row) {
        return group.key() + "." + row.id() + ".";
    }

    /** The choices of a field: those of the form, then those of the capability. */
    static List<Prefill.Option> choices(Field field, Prefill prefill) {
        return Stream.concat(
                field.choices().stream().map(choice -> new Prefill.Option(choice.code(), choice.label())),
                field.choicesKey() == null ? Stream.empty()
                        : prefill.options().getOrDefault(field.choicesKey(), List.of()).stream()).toList();
    }
}
