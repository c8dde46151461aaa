package de.zielkreis.transfer.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.tasks.TaskForm;
import de.zielkreis.transfer.PracticeTransfer;
import de.zielkreis.transfer.TransferWork;
import java.util.Map;
import java.util.Optional;

/** A task inside a transfer. */
abstract class TransferStep implements TaskForm {

    private final TransferSteps steps;
    private final String title;
    private final String why;

    /**
     * @param title what is to be done, as the list of tasks says it
     * @param why why somebody has this task, as the column beside the form says it
     */
    TransferStep(TransferSteps steps, String title, String why) {
        this.steps = steps;
        this.title = title;
        this.why = why;
    }

    /** What stands in the form when it opens. */
    Prefill open(PracticeTransfer transfer) {
        return Prefill.EMPTY;
    }

    /** Takes the answers over. */
    abstract Outcome take(TransferWork work, Answers answers);

    @Override
    public final TaskCard introduce(NewTask task) {
        return steps.card(task, title);
    }

    @Override
    public final Prefill open(Subject subject) {
        return open(steps.transfer(subject));
    }

    @Override
    public final Optional<Aside> aside(Subject subject) {
        return Optional.of(new Aside("transfer/aside :: step", steps.aside(subject, why)));
    }

    @Override
    public final Outcome submit(Subject subject, Answers answers, Actor by) {
        return take(steps.work(subject, by.id()), answers);
    }

    static Outcome done(String confirmation) {
        return new Outcome(Map.of(), () -> confirmation);
    }

    static Outcome done(String variable, Object value, String confirmation) {
        return new Outcome(Map.of(variable, value), () -> confirmation);
    }
}
