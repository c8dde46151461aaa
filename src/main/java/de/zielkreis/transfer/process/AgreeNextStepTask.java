package de.zielkreis.transfer.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.transfer.HoldInquiry;
import de.zielkreis.transfer.NextStep;
import de.zielkreis.transfer.TransferWork;
import org.springframework.stereotype.Component;

/** The task "Nächsten Schritt festhalten" of a Wertschätzende Erkundung. */
@Component
class AgreeNextStepTask extends TransferStep {

    private final HoldInquiry inquiries;

    AgreeNextStepTask(TransferSteps steps, HoldInquiry inquiries) {
        super(steps, "Nächsten Schritt festhalten", "Die Kommune hat den Kern der Praxis und ihren Bedarf erkundet. Halten Sie mit ihr fest, wie es weitergeht.");
        this.inquiries = inquiries;
    }

    @Override
    public String formId() {
        return "agreeNextStep";
    }

    @Override
    Outcome take(TransferWork work, Answers answers) {
        NextStep step = answers.choice("nextStep", NextStep.class).orElseThrow();
        inquiries.agree(work, step, answers.text("reason").orElseThrow());
        return done(PracticeTransferProcess.NEXT_STEP, step.name(), step == NextStep.GO_ON ? "Es geht mit dieser Praxis weiter."
                : "Der Transfer ist beendet. Was die Erkundung gezeigt hat, bleibt lesbar.");
    }
}
