package de.zielkreis.transfer.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.transfer.ConditionKind;
import de.zielkreis.transfer.Importance;
import de.zielkreis.transfer.NamedCondition;
import de.zielkreis.transfer.PracticeTransfer;
import de.zielkreis.transfer.TransferCondition;
import de.zielkreis.transfer.TransferConditions;
import de.zielkreis.transfer.TransferWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Bedingungen benennen" of the giving municipality; handing it in releases its part. */
@Component
class NameConditionsTask extends TransferStep {

    private static final int BLANK = 4;

    private final TransferSteps steps;
    private final TransferConditions conditions;

    NameConditionsTask(TransferSteps steps, TransferConditions conditions) {
        super(steps, "Bedingungen benennen", "Sie kennen die Praxis. Die andere Kommune sieht Ihre Vorbereitung erst, wenn Sie sie abgeben.");
        this.steps = steps;
        this.conditions = conditions;
    }

    @Override
    public String formId() {
        return "nameConditions";
    }

    @Override
    Prefill open(PracticeTransfer transfer) {
        List<Prefill.Row> rows = new ArrayList<>();
        for (TransferCondition condition : steps.conditions(transfer)) {
            Map<String, String> values = new HashMap<>(Map.of("kind", condition.kind().name(), "importance", condition.importance().name(),
                    "text", condition.text()));
            if (condition.background() != null) {
                values.put("background", condition.background());
            }
            rows.add(new Prefill.Row(condition.id().toString(), null, "Bedingung " + (rows.size() + 1), null, values, Map.of()));
        }
        for (int blank = 1; blank <= BLANK; blank++) {
            rows.add(new Prefill.Row("new" + blank, null, "Bedingung " + (rows.size() + 1) + " (neu)", null, Map.of(), Map.of()));
        }
        return new Prefill(Map.of(), Map.of(), null, Map.of("conditions", rows), Map.of());
    }

    @Override
    Outcome take(TransferWork work, Answers answers) {
        Map<String, NamedCondition> named = named(answers);
        if (named.isEmpty()) {
            throw new Refused("", "transfer.noCondition");
        }
        int last = 0;
        for (TransferCondition condition : steps.conditions(work.transfer())) {
            NamedCondition said = named.remove(condition.id().toString());
            last = condition.position();
            if (said == null) {
                conditions.delete(condition);
            } else {
                condition.name(said, work.by(), work.on());
            }
        }
        for (NamedCondition added : named.values()) {
            conditions.save(new TransferCondition(work.transfer().id(), ++last, added, work.by(), work.on()));
        }
        work.transfer().releaseConditions(work.by(), work.on());
        return done("Ihre Bedingungen sind freigegeben. Haben beide Kommunen abgegeben, lädt die Fachberatung an den gemeinsamen Tisch.");
    }

    private static Map<String, NamedCondition> named(Answers answers) {
        Map<String, NamedCondition> named = new LinkedHashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        answers.rows("conditions").forEach((id, row) -> {
            if (!row.blank()) {
                List.of("kind", "importance", "text").stream().filter(field -> !row.given(field))
                        .forEach(field -> refusals.add(new Refusal(row.field(field), "field.missing")));
                if (refusals.isEmpty()) {
                    named.put(id, new NamedCondition(row.choice("kind", ConditionKind.class).orElseThrow(), row.text("text").orElseThrow(),
                            row.choice("importance", Importance.class).orElseThrow(), row.text("background").orElse(null)));
                }
            }
        });
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return named;
    }
}
