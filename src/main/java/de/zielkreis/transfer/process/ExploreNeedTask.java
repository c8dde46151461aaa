package de.zielkreis.transfer.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.transfer.HoldInquiry;
import de.zielkreis.transfer.TransferWork;
import org.springframework.stereotype.Component;

/** The task "Eigentlichen Bedarf erkunden" of a Wertschätzende Erkundung. */
@Component
class ExploreNeedTask extends TransferStep {

    private final HoldInquiry inquiries;

    ExploreNeedTask(TransferSteps steps, HoldInquiry inquiries) {
        super(steps, "Eigentlichen Bedarf erkunden", "Der Kern der Praxis ist erkundet. Jetzt geht es darum, was bei Ihnen gebraucht wird.");
        this.inquiries = inquiries;
    }

    @Override
    public String formId() {
        return "exploreNeed";
    }

    @Override
    Outcome take(TransferWork work, Answers answers) {
        inquiries.need(work, answers.text("need").orElseThrow(), answers.text("strengths").orElse(null));
        return done("Festgehalten. Den nächsten Schritt hält die Fachberatung mit Ihnen fest.");
    }
}
