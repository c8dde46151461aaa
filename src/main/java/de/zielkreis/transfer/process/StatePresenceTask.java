package de.zielkreis.transfer.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.transfer.PracticeTransfer;
import de.zielkreis.transfer.Presence;
import de.zielkreis.transfer.TransferCondition;
import de.zielkreis.transfer.TransferWork;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The task "Vorhandenes nennen" of the receiving municipality; handing it in releases its part. */
@Component
class StatePresenceTask extends TransferStep {

    private final TransferSteps steps;
    private final MessageSource messages;

    StatePresenceTask(TransferSteps steps, MessageSource messages) {
        super(steps, "Vorhandenes nennen", "Die abgebende Kommune hat zugesagt. Sie sieht Ihre Vorbereitung erst, wenn Sie sie abgeben.");
        this.steps = steps;
        this.messages = messages;
    }

    /** Only what is published with the practice: what the other side is preparing stays unseen. */
    @Override
    public String formId() {
        return "statePresence";
    }

    @Override
    Prefill open(PracticeTransfer transfer) {
        List<Prefill.Row> rows = steps.conditions(transfer).stream().map(condition -> new Prefill.Row(condition.id().toString(),
                String.valueOf(condition.position()), condition.text(), word("ConditionKind." + condition.kind()) + " · "
                + word("Importance." + condition.importance()), Map.of("presence", condition.presence().name()), Map.of())).toList();
        return new Prefill(Map.of(), Map.of(), null, Map.of("conditions", rows), Map.of());
    }

    @Override
    Outcome take(TransferWork work, Answers answers) {
        Map<String, Answers> rows = answers.rows("conditions");
        for (TransferCondition condition : steps.conditions(work.transfer())) {
            Answers row = rows.get(condition.id().toString());
            if (row != null && row.sent()) {
                condition.state(row.choice("presence", Presence.class).orElse(Presence.UNKNOWN), row.text("note").orElse(null), work.by(), work.on());
            }
        }
        work.transfer().releasePresence(work.by(), work.on());
        return done("Ihre Angaben sind freigegeben. Haben beide Kommunen abgegeben, lädt die Fachberatung an den gemeinsamen Tisch.");
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.GERMANY);
    }
}
