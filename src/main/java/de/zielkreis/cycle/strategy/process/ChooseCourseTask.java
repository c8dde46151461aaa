package de.zielkreis.cycle.strategy.process;

import de.zielkreis.cycle.strategy.Strategy;
import de.zielkreis.cycle.strategy.StrategyCourse;
import de.zielkreis.cycle.strategy.StrategyCycle;
import de.zielkreis.cycle.strategy.StrategyWork;
import de.zielkreis.cycle.strategy.YearWork;
import de.zielkreis.forms.Answers;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The task "Über den weiteren Weg entscheiden" of the leadership. */
@Component
class ChooseCourseTask extends StrategyStep {

    private final Strategy strategy;
    private final YearWork keeping;

    ChooseCourseTask(StrategySteps steps, Strategy strategy, YearWork keeping) {
        super(steps);
        this.strategy = strategy;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "chooseCourse";
    }

    @Override
    protected String title() {
        return "Über den weiteren Weg entscheiden";
    }

    @Override
    protected String detail(StrategyCycle cycle) {
        return "Nach dem Umsetzungsjahr " + keeping.yearOf(cycle);
    }

    @Override
    protected Aside aside(StrategyCycle cycle) {
        return new Aside("cycle/strategyAside :: drawn", strategy.of(cycle.municipalityId()));
    }

    @Override
    protected Outcome take(StrategyWork work, Answers answers) {
        StrategyCourse course = answers.choice("course", StrategyCourse.class).orElseThrow();
        Optional<String> reason = answers.text("reason");
        if (course == StrategyCourse.END && reason.isEmpty()) {
            throw new Refused(answers.field("reason"), "strategy.endReasonMissing");
        }
        keeping.choose(work, course, reason.orElse(null));
        return done(StrategyCycleProcess.COURSE, course.name(), switch (course) {
            case NEXT_YEAR -> "Festgehalten. Das nächste Umsetzungsjahr hat begonnen.";
            case CLARIFY_NEEDS -> "Festgehalten. Die Koordination klärt die Bedarfe neu.";
            case RENEW_CONCEPT -> "Festgehalten. Die Koordination schreibt das Handlungskonzept fort.";
            case END -> "Festgehalten. Der Strategiezyklus ist beendet.";
        });
    }
}
