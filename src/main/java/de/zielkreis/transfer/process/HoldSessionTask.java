package de.zielkreis.transfer.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.transfer.TransferJudgements;
import de.zielkreis.transfer.TransferWork;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The task "Gemeinsame Sitzung moderieren" of the advisory office; handing it in fixes the verdict. */
@Component
class HoldSessionTask extends TransferStep {

    private final TransferJudgements judgements;
    private final MessageSource messages;

    HoldSessionTask(TransferSteps steps, TransferJudgements judgements, MessageSource messages) {
        super(steps, "Gemeinsame Sitzung moderieren", "Beide Kommunen haben ihre Vorbereitung freigegeben. Jetzt klären Sie mit ihnen am "
                + "gemeinsamen Tisch, was das Fehlende bedeutet und was es ausgleicht.");
        this.judgements = judgements;
        this.messages = messages;
    }

    @Override
    public String formId() {
        return "holdSession";
    }

    @Override
    Outcome take(TransferWork work, Answers answers) {
        work.transfer().holdSession(answers.date("heldOn").orElseThrow(), answers.text("participants").orElseThrow(),
                answers.text("note").orElse(null), work.on());
        return new Outcome(Map.of(), () -> "Sitzung festgehalten. Urteil: " + messages.getMessage("TransferVerdict."
                + judgements.of(work.transfer().id()).get(0).verdict(), null, Locale.GERMANY) + ".");
    }
}
