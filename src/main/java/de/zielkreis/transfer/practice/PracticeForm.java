package de.zielkreis.transfer.practice;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.shell.Refused;
import de.zielkreis.transfer.ConditionKind;
import de.zielkreis.transfer.Importance;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The form in which a practice is written, there and back. */
@Component
class PracticeForm {

    private static final int BLANK = 3;
    private static final int BLANK_IN_A_NEW_ONE = 5;

    private final FormLibrary library;

    PracticeForm(FormLibrary library) {
        this.library = library;
    }

    FormDefinition definition() {
        return library.form("practice");
    }

    /** @param text null for a new practice */
    Prefill prefill(PracticeText text) {
        if (text == null) {
            return new Prefill(Map.of(), Map.of(), null, rows(List.of(), List.of(), BLANK_IN_A_NEW_ONE), Map.of());
        }
        Map<String, String> values = FilledRows.values("title", text.title(), "description", text.description(), "special", text.special(),
                "effects", text.effects(), "targetGroup", text.targetGroup(), "runningTime", text.runningTime(),
                "contactPost", text.contactPost(), "contactAddress", text.contactAddress(), "lifePhases", codes(text.lifePhases()),
                "fields", codes(text.fields()), "standards", codes(text.standards()), "stationStandards", codes(text.stationStandards()));
        return new Prefill(values, Map.of(), null, rows(text.conditions(), text.links(), BLANK), Map.of());
    }

    /** @throws Refused naming every field that cannot be accepted */
    PracticeText read(Prefill prefill, FormInput input) {
        Answers answers = FormReader.read(definition(), prefill, input);
        return new PracticeText(answers.text("title").orElseThrow(), answers.text("description").orElseThrow(), text(answers, "special"),
                text(answers, "effects"), text(answers, "targetGroup"), text(answers, "runningTime"), text(answers, "contactPost"),
                text(answers, "contactAddress"), constants(answers, "lifePhases", LifePhase.class),
                constants(answers, "fields", FieldOfAction.class), constants(answers, "standards", CrossCuttingStandard.class),
                new LinkedHashSet<>(answers.choices("stationStandards")),
                PracticeRows.read(answers, "conditions", List.of("kind", "importance", "wording"), (id, row) -> new ContextCondition(id,
                        row.choice("kind", ConditionKind.class).orElseThrow(), row.text("wording").orElseThrow(),
                        row.choice("importance", Importance.class).orElseThrow(), text(row, "remark"))),
                PracticeRows.read(answers, "links", List.of("label", "address"), (id, row) -> new EvidenceLink(id,
                        row.text("label").orElseThrow(), row.text("address").orElseThrow())));
    }

    private static Map<String, List<Prefill.Row>> rows(List<ContextCondition> conditions, List<EvidenceLink> links, int blank) {
        return Map.of(
                "conditions", FilledRows.rows("Bedingung", conditions, ContextCondition::id, condition -> FilledRows.values(
                        "kind", condition.kind().name(), "importance", condition.importance().name(),
                        "wording", condition.wording(), "remark", condition.remark()), blank),
                "links", FilledRows.rows("Beleg", links, EvidenceLink::id, link -> FilledRows.values("label", link.label(),
                        "address", link.address()), 2));
    }

    private static String codes(Collection<?> chosen) {
        return chosen.isEmpty() ? null : chosen.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String text(Answers answers, String key) {
        return answers.text(key).orElse(null);
    }

    private static <E extends Enum<E>> Set<E> constants(Answers answers, String key, Class<E> type) {
        return answers.choices(key).stream().map(code -> Enum.valueOf(type, code)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
