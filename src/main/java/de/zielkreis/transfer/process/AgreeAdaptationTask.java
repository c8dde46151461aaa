package de.zielkreis.transfer.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.transfer.Adaptation;
import de.zielkreis.transfer.Endangerment;
import de.zielkreis.transfer.PracticeTransfer;
import de.zielkreis.transfer.TransferCondition;
import de.zielkreis.transfer.TransferWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Anpassungen vereinbaren" of the receiving municipality. */
@Component
class AgreeAdaptationTask extends TransferStep {

    private static final String LIST = "adaptations";
    private static final int BLANK = 2;

    private final TransferSteps steps;

    AgreeAdaptationTask(TransferSteps steps) {
        super(steps, "Anpassungen vereinbaren", "Das Urteil lautet: mit Anpassungen übertragbar. Vereinbaren Sie mit den Trägern, was angepasst wird, "
                + "bevor die Steuerungsgruppe entscheidet.");
        this.steps = steps;
    }

    @Override
    public String formId() {
        return "agreeAdaptation";
    }

    @Override
    Prefill open(PracticeTransfer transfer) {
        List<Prefill.Row> rows = new ArrayList<>();
        for (TransferCondition condition : steps.conditions(transfer)) {
            if (condition.presence().lacks() && condition.endangers() != Endangerment.NO) {
                rows.add(new Prefill.Row(condition.id().toString(), null, condition.text(), null,
                        condition.alternativeText() == null ? Map.of() : Map.of("what", condition.alternativeText()), Map.of()));
            }
        }
        for (int blank = 1; blank <= BLANK; blank++) {
            rows.add(new Prefill.Row("new" + blank, null, "Weitere Anpassung " + blank, null, Map.of(), Map.of()));
        }
        return new Prefill(Map.of(), Map.of(), null, Map.of(LIST, rows), Map.of());
    }

    @Override
    Outcome take(TransferWork work, Answers answers) {
        List<Adaptation> agreed = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        answers.rows(LIST).values().stream().filter(row -> !row.blank()).forEach(row -> {
            List.of("who", "what", "until").stream().filter(field -> !row.given(field))
                    .forEach(field -> refusals.add(new Refusal(row.field(field), "field.missing")));
            if (refusals.isEmpty()) {
                agreed.add(new Adaptation(row.text("who").orElseThrow(), row.text("what").orElseThrow(), row.date("until").orElseThrow()));
            }
        });
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        work.transfer().adapt(agreed, work.by(), work.on());
        return done("Vereinbart. Jetzt entscheidet die Steuerungsgruppe.");
    }
}
