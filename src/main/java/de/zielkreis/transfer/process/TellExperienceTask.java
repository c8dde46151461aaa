package de.zielkreis.transfer.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.transfer.PracticeTransfer;
import de.zielkreis.transfer.TransferWork;
import de.zielkreis.transfer.practice.Carried;
import de.zielkreis.transfer.practice.EnrichPractice;
import org.springframework.stereotype.Component;

/** The task "Hat es getragen?", a year after the practice was adopted; the answer goes back to the practice. */
@Component
class TellExperienceTask extends TransferStep {

    private final EnrichPractice enriching;

    TellExperienceTask(TransferSteps steps, EnrichPractice enriching) {
        super(steps, "Hat es getragen?", "Vor einem Jahr hat Ihre Kommune diese Praxis übernommen. Ihre Erfahrung hilft der Kommune, aus der sie kommt, "
                + "und allen, die sie sich ansehen.");
        this.enriching = enriching;
    }

    @Override
    public String formId() {
        return "tellExperience";
    }

    @Override
    Outcome take(TransferWork work, Answers answers) {
        PracticeTransfer transfer = work.transfer();
        Carried carried = answers.choice("carried", Carried.class).orElseThrow();
        transfer.tell(carried, work.by(), work.on());
        enriching.enrich(transfer.practiceId(), transfer.practiceEdition(), transfer.receivingId(), work.on().getYear(), carried,
                answers.text("learned").orElseThrow(), true, work.by(), work.on());
        return done("Danke. Ihre Erfahrung steht jetzt bei der Praxis. Der Transfer ist abgeschlossen.");
    }
}
