package de.zielkreis.cycle.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.tasks.TaskForm;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A task inside a station: it belongs to one run, and what it brings is kept as data of the municipality. */
public abstract class StationStep implements TaskForm {

    private final StationSteps steps;

    protected StationStep(StationSteps steps) {
        this.steps = steps;
    }

    /** What is to be done, as the list of tasks says it. */
    protected abstract String title();

    /** What stands in the form when it opens. */
    protected Prefill open(StationRun run) {
        return Prefill.EMPTY;
    }

    /** What stands beside the form. */
    protected Aside aside(StationRun run) {
        return null;
    }

    /** Takes the answers over. */
    protected abstract Outcome take(StationWork work, Answers answers);

    @Override
    public final TaskCard introduce(NewTask task) {
        return steps.card(task, title());
    }

    @Override
    public final Prefill open(Subject subject) {
        return open(steps.run(subject));
    }

    @Override
    public final Optional<Aside> aside(Subject subject) {
        return Optional.ofNullable(aside(steps.run(subject)));
    }

    @Override
    public final Outcome submit(Subject subject, Answers answers, Actor by) {
        return take(steps.work(subject, by.id()), answers);
    }

    protected static Outcome done(String confirmation) {
        return new Outcome(Map.of(), () -> confirmation);
    }

    protected static Outcome done(String variable, Object value, String confirmation) {
        return new Outcome(Map.of(variable, value), () -> confirmation);
    }

    /** The day in a field, which must not lie in the future. */
    protected static LocalDate past(StationWork work, Answers answers, String field) {
        LocalDate day = answers.date(field).orElseThrow();
        if (day.isAfter(work.on())) {
            throw new Refused(answers.field(field), "cycle.inFuture");
        }
        return day;
    }
}
