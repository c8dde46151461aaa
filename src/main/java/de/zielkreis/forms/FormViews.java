package de.zielkreis.forms;

import de.zielkreis.forms.FormComponent.Field;
import de.zielkreis.forms.FormComponent.Group;
import de.zielkreis.forms.FormComponent.Kind;
import de.zielkreis.forms.FormComponent.RepeatedGroup;
import de.zielkreis.forms.FormComponent.StaticText;
import de.zielkreis.forms.FormView.ChoiceView;
import de.zielkreis.forms.FormView.ErrorLine;
import de.zielkreis.forms.FormView.FieldView;
import de.zielkreis.forms.FormView.Part;
import de.zielkreis.forms.FormView.RowView;
import de.zielkreis.shell.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays a form out for the page: prefilled, or as a person left it, with what still needs help. */
@Component
public class FormViews {

    private final MessageSource messages;

    FormViews(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param input what was typed before; null shows the prefilled values
     * @param refusals what to point out, by field name
     */
    public FormView view(FormDefinition form, Prefill prefill, FormInput input, List<Refusal> refusals) {
        return new Layout(prefill, input, refusals).view(form);
    }

    private final class Layout {

        private final Prefill prefill;
        private final FormInput input;
        private final List<Refusal> refusals;
        private final List<ErrorLine> errors = new ArrayList<>();
        private final Set<String> shown = new HashSet<>();

        Layout(Prefill prefill, FormInput input, List<Refusal> refusals) {
            this.prefill = prefill;
            this.input = input;
            this.refusals = refusals;
        }

        FormView view(FormDefinition form) {
            List<Part> parts = parts(form.components());
            refusals.stream().filter(refusal -> !shown.contains(refusal.field()))
                    .forEach(refusal -> errors.add(new ErrorLine(null, null, text(refusal))));
            return new FormView(parts, errors);
        }

        private List<Part> parts(List<FormComponent> components) {
            return components.stream().map(this::part).toList();
        }

        private Part part(FormComponent component) {
            if (component instanceof StaticText text) {
                return new Part("text", text.text(), List.of(), List.of(), null);
            }
            if (component instanceof Group group) {
                return new Part("group", group.label(), parts(group.components()), List.of(), null);
            }
            if (component instanceof RepeatedGroup group) {
                return new Part("rows", group.label(), List.of(), rows(group), null);
            }
            Field field = (Field) component;
            return new Part("field", null, List.of(), List.of(),
                    field(field, field.key(), null, false, prefill.values(), prefill.previous()));
        }

        private List<RowView> rows(RepeatedGroup group) {
            return prefill.rows().getOrDefault(group.key(), List.of()).stream().map(row -> {
                String prefix = FormReader.rowPrefix(group, row);
                List<FieldView> fields = group.fields().stream()
                        .map(field -> field(field, prefix + field.key(), row.title(), standsAlone(group), row.values(), row.previous())).toList();
                return new RowView(row.id(), row.number(), row.title(), row.meta(), fields,
                        fields.stream().anyMatch(field -> field.error() != null));
            }).toList();
        }

        /** A short field that is the only one of its row takes the row's title as label; a long text stands below the title. */
        private static boolean standsAlone(RepeatedGroup group) {
            return group.fields().size() == 1 && group.fields().get(0).kind() != Kind.TEXTAREA;
        }

        /** @param alone whether it takes the row's title as label */
        private FieldView field(Field field, String name, String rowTitle, boolean alone, Map<String, String> values,
                Map<String, String> previous) {
            String id = name.replace('.', '-');
            List<String> chosen = input != null ? input.all(name) : prefilled(field, values.get(field.key()));
            List<ChoiceView> choices = FormReader.choices(field, prefill).stream()
                    .map(choice -> new ChoiceView(id + "-" + choice.code(), choice.code(), choice.label(), chosen.contains(choice.code())))
                    .toList();
            String label = alone ? rowTitle : field.label();
            String error = error(name);
            if (error != null) {
                boolean several = field.kind() == Kind.RADIO || field.kind() == Kind.CHECKLIST;
                errors.add(new ErrorLine(several && !choices.isEmpty() ? choices.get(0).id() : id,
                        rowTitle == null || alone ? label : rowTitle + ", " + label, error));
            }
            return new FieldView(field.kind().name().toLowerCase(Locale.ROOT), name, id, label, field.hint(),
                    field.limits().required() || field.limits().requiredUnless() != null, field.limits().maxLength(), chosen.isEmpty() ? "" : chosen.get(0), choices,
                    error, previous.get(field.key()), prefill.previousLabel());
        }

        private static List<String> prefilled(Field field, String value) {
            return value == null ? List.of() : field.kind() == Kind.CHECKLIST ? List.of(value.split(" ")) : List.of(value);
        }

        private String error(String name) {
            shown.add(name);
            return refusals.stream().filter(refusal -> refusal.field().equals(name)).findFirst().map(this::text).orElse(null);
        }

        private String text(Refusal refusal) {
            return messages.getMessage(refusal.code(), refusal.arguments().toArray(), Locale.GERMANY);
        }
    }
}
