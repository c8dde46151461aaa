package de.zielkreis.transfer.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.transfer.DecideTransfer;
import de.zielkreis.transfer.DecideTransfer.Vote;
import de.zielkreis.transfer.TransferChoice;
import de.zielkreis.transfer.TransferWork;
import org.springframework.stereotype.Component;

/** The task "Über die Übernahme beschließen" of the steering group. */
@Component
class DecideTransferTask extends TransferStep {

    private final DecideTransfer deciding;

    DecideTransferTask(TransferSteps steps, DecideTransfer deciding) {
        super(steps, "Über die Übernahme beschließen", "Das Kontextmodell empfiehlt, entscheiden wird Ihre Steuerungsgruppe. Vertagtes kommt an dem Tag "
                + "wieder, den Sie nennen.");
        this.deciding = deciding;
    }

    @Override
    public String formId() {
        return "decideTransfer";
    }

    @Override
    Outcome take(TransferWork work, Answers answers) {
        TransferChoice choice = answers.choice("decision", TransferChoice.class).orElseThrow();
        deciding.decide(work, new Vote(choice, answers.text("wording").orElseThrow(), answers.date("deferredUntil").orElse(null),
                answers.choice("meetingForm", MeetingForm.class).orElseThrow(), answers.date("decidedOn").orElseThrow(),
                answers.text("agendaItem").orElse(null)));
        return done(PracticeTransferProcess.DECISION_TAKEN, choice.name(), switch (choice) {
            case ADOPT -> "Beschluss festgehalten. Die Koordination legt jetzt die Maßnahme an.";
            case DEFER -> "Vertagt. Die Sache liegt Ihnen am genannten Tag wieder vor.";
            case DECLINE -> "Beschluss festgehalten. Der Transfer ist beendet.";
        });
    }
}
