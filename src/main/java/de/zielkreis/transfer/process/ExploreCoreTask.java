package de.zielkreis.transfer.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.transfer.HoldInquiry;
import de.zielkreis.transfer.TransferWork;
import org.springframework.stereotype.Component;

/** The task "Kern der Praxis erkunden" of a Wertschätzende Erkundung. */
@Component
class ExploreCoreTask extends TransferStep {

    private final HoldInquiry inquiries;

    ExploreCoreTask(TransferSteps steps, HoldInquiry inquiries) {
        super(steps, "Kern der Praxis erkunden", "Bevor es weitergeht, hilft ein Gespräch: Was macht die Praxis im Kern aus?");
        this.inquiries = inquiries;
    }

    @Override
    public String formId() {
        return "exploreCore";
    }

    @Override
    Outcome take(TransferWork work, Answers answers) {
        inquiries.core(work, answers.text("core").orElseThrow());
        return done("Festgehalten. Als Nächstes geht es um Ihren Bedarf.");
    }
}
