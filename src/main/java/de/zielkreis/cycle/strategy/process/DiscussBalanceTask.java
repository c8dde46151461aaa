package de.zielkreis.cycle.strategy.process;

import de.zielkreis.cycle.Ballot;
import de.zielkreis.cycle.strategy.Strategy;
import de.zielkreis.cycle.strategy.StrategyCycle;
import de.zielkreis.cycle.strategy.StrategyWork;
import de.zielkreis.cycle.strategy.YearWork;
import de.zielkreis.forms.Answers;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import org.springframework.stereotype.Component;

/** The task "Jahresbilanz beraten" of the steering group. */
@Component
class DiscussBalanceTask extends StrategyStep {

    private final Strategy strategy;
    private final YearWork keeping;

    DiscussBalanceTask(StrategySteps steps, Strategy strategy, YearWork keeping) {
        super(steps);
        this.strategy = strategy;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "discussBalance";
    }

    @Override
    protected String title() {
        return "Jahresbilanz beraten";
    }

    @Override
    protected String detail(StrategyCycle cycle) {
        return "Umsetzungsjahr " + keeping.yearOf(cycle);
    }

    @Override
    protected Aside aside(StrategyCycle cycle) {
        return new Aside("cycle/strategyAside :: drawn", strategy.of(cycle.municipalityId()));
    }

    @Override
    protected Outcome take(StrategyWork work, Answers answers) {
        int year = keeping.yearOf(work.cycle());
        keeping.discuss(work, new Ballot("Jahresbilanz " + year, answers.text("discussion").orElseThrow(), DecisionOutcome.ADOPTED,
                past(work, answers, "heldOn"), answers.choice("meetingForm", MeetingForm.class).orElseThrow(), null));
        return done("Festgehalten. Die Jahresbilanz " + year + " ist freigegeben; jetzt entscheidet die Leitung, wie es weitergeht.");
    }
}
