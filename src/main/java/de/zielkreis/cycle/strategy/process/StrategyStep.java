package de.zielkreis.cycle.strategy.process;

import de.zielkreis.cycle.strategy.StrategyCycle;
import de.zielkreis.cycle.strategy.StrategyWork;
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

/** A task of the strategy cycle. */
abstract class StrategyStep implements TaskForm {

    private static final String TOPIC = "Strategiezyklus Netzwerkarbeit";

    private final StrategySteps steps;

    protected StrategyStep(StrategySteps steps) {
        this.steps = steps;
    }

    /** What is to be done, as the list of tasks says it. */
    protected abstract String title();

    /** One more line for the list, or null. */
    protected String detail(StrategyCycle cycle) {
        return null;
    }

    /** What stands in the form when it opens. */
    protected Prefill open(StrategyCycle cycle) {
        return Prefill.EMPTY;
    }

    /** What stands beside the form. */
    protected abstract Aside aside(StrategyCycle cycle);

    /** Takes the answers over. */
    protected abstract Outcome take(StrategyWork work, Answers answers);

    @Override
    public final TaskCard introduce(NewTask task) {
        return new TaskCard(title(), TOPIC, detail(steps.cycle(task.municipalityId())), null);
    }

    @Override
    public final Prefill open(Subject subject) {
        return open(steps.cycle(subject.municipalityId()));
    }

    @Override
    public final Optional<Aside> aside(Subject subject) {
        return Optional.ofNullable(aside(steps.cycle(subject.municipalityId())));
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
    protected static LocalDate past(StrategyWork work, Answers answers, String field) {
        LocalDate day = answers.date(field).orElseThrow();
        if (day.isAfter(work.on())) {
            throw new Refused(answers.field(field), "cycle.inFuture");
        }
        return day;
    }
}
