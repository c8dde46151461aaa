package de.zielkreis.transfer.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.transfer.TransferWork;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The task "Anfrage beantworten" of the giving municipality. */
@Component
class AnswerRequestTask extends TransferStep {

    AnswerRequestTask(TransferSteps steps) {
        super(steps, "Anfrage beantworten", "Eine andere Kommune möchte Ihre Praxis übernehmen. Nach zwei Wochen wird an die Antwort "
                + "erinnert, nach vier Wochen ohne Antwort endet der Transfer von selbst.");
    }

    @Override
    public String formId() {
        return "answerRequest";
    }

    @Override
    Outcome take(TransferWork work, Answers answers) {
        Optional<String> words = answers.text("words");
        boolean accepted = answers.text("answer").orElseThrow().equals("ACCEPT");
        if (accepted) {
            work.transfer().accept(words.orElse(null), work.by(), work.on());
        } else {
            work.transfer().decline(words.orElseThrow(() -> new Refused("words", "transfer.reasonMissing")), work.by(), work.on());
        }
        return done(PracticeTransferProcess.REQUEST_ACCEPTED, accepted, accepted
                ? "Zugesagt. Als Nächstes nennen Sie die Bedingungen Ihrer Praxis." : "Abgesagt. Die anfragende Kommune liest Ihren Grund.");
    }
}
