package de.zielkreis.reporting.intake;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormComponent.Field;
import de.zielkreis.forms.FormComponent.Kind;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.Prefill;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a text, a number or a day under the rules that the form of the element's page has for it: one place for each rule. */
@Component
class FieldShapes {

    private final FormLibrary library;
    private final Map<String, FormDefinition> single = new ConcurrentHashMap<>();

    FieldShapes(FormLibrary library) {
        this.library = library;
    }

    /**
     * @param place form and field, for example {@code measure.title}, or with a repeated group {@code measure.budget.year}
     * @param value what stands in the cell
     * @return String, BigDecimal or LocalDate; null for an empty cell
     * @throws Refused as the page would
     */
    Object read(String place, Object value) {
        FormDefinition form = single.computeIfAbsent(place, this::find);
        Field field = form.fields().findFirst().orElseThrow();
        try {
            Answers answers = FormReader.read(form, Prefill.EMPTY, new FormInput(Map.of(field.key(), List.of(CellWords.text(value)))));
            return field.kind() == Kind.NUMBER ? answers.number(field.key()).orElse(null)
                    : field.kind() == Kind.DATE ? answers.date(field.key()).orElse(null) : answers.text(field.key()).orElse(null);
        } catch (Refused refused) {
            throw new Refused(refused.refusals().stream().map(FieldShapes::ofACell).toList());
        }
    }

    /** Some sentences of the pages speak of the field in which the typed text still stands. */
    private static Refusal ofACell(Refusal refusal) {
        Object[] arguments = refusal.arguments().toArray();
        return switch (refusal.code()) {
            case "field.noNumber" -> new Refusal("", "intake.noNumber", arguments);
            case "field.noDate" -> new Refusal("", "intake.noDate", arguments);
            default -> refusal;
        };
    }

    private FormDefinition find(String place) {
        String[] parts = place.split("\\.");
        FormDefinition form = library.form(parts[0]);
        Stream<Field> fields = parts.length == 2 ? form.fields() : form.repeatedGroups().filter(group -> group.key().equals(parts[1]))
                .flatMap(group -> group.fields().stream());
        return new FormDefinition(place, List.of(fields.filter(field -> field.key().equals(parts[parts.length - 1])).findFirst().orElseThrow()));
    }
}
