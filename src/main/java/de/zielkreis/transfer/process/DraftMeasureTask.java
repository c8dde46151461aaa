package de.zielkreis.transfer.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.transfer.PracticeTransfer;
import de.zielkreis.transfer.TransferMeasures;
import de.zielkreis.transfer.TransferWork;
import org.springframework.stereotype.Component;

/** The task "Maßnahme anlegen": the adopted practice comes into the goal matrix of the receiving municipality. */
@Component
class DraftMeasureTask extends TransferStep {

    private final TransferMeasures measures;

    DraftMeasureTask(TransferSteps steps, TransferMeasures measures) {
        super(steps, "Maßnahme anlegen", "Die Steuerungsgruppe hat die Praxis übernommen. Damit sie in der Zielmatrix steht, braucht sie eine Maßnahme mit "
                + "W-Fragen und Wirkungshypothese.");
        this.measures = measures;
    }

    @Override
    public String formId() {
        return "draftMeasure";
    }

    @Override
    Prefill open(PracticeTransfer transfer) {
        return measures.prefill(transfer);
    }

    @Override
    Outcome take(TransferWork work, Answers answers) {
        measures.take(work, answers);
        return done("Die Maßnahme nennt jetzt die Praxis, aus der sie kommt. In einem Jahr fragt Zielkreis, ob es getragen hat.");
    }
}
