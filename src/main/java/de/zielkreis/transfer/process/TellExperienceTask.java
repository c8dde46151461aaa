package de.zielkreis.transfer.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.transfer.Carried;
import de.zielkreis.transfer.TransferWork;
import org.springframework.stereotype.Component;

/** The task "Sagen, ob es getragen hat", a year after the practice was adopted. */
@Component
class TellExperienceTask extends TransferStep {

    TellExperienceTask(TransferSteps steps) {
        super(steps, "tellExperience", "Hat es getragen?", "Vor einem Jahr hat Ihre Kommune diese Praxis übernommen. Ihre Erfahrung hilft der Kommune, aus der sie kommt, "
                + "und allen, die sie sich ansehen.");
    }

    @Override
    Outcome take(TransferWork work, Answers answers) {
        work.transfer().tell(answers.choice("carried", Carried.class).orElseThrow(), work.by(), work.on());
        return done("Danke. Ihre Erfahrung steht jetzt bei der Praxis. Der Transfer ist abgeschlossen.");
    }
}
