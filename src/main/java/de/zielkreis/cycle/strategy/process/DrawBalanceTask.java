package de.zielkreis.cycle.strategy.process;

import de.zielkreis.cycle.strategy.BalanceText;
import de.zielkreis.cycle.strategy.PaperKind;
import de.zielkreis.cycle.strategy.Strategy;
import de.zielkreis.cycle.strategy.StrategyCycle;
import de.zielkreis.cycle.strategy.StrategyWork;
import de.zielkreis.cycle.strategy.YearWork;
import de.zielkreis.forms.Answers;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import org.springframework.stereotype.Component;

/** The task "Jahresbilanz ziehen". */
@Component
class DrawBalanceTask extends StrategyStep {

    private final Strategy strategy;
    private final YearWork keeping;

    DrawBalanceTask(StrategySteps steps, Strategy strategy, YearWork keeping) {
        super(steps);
        this.strategy = strategy;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "drawBalance";
    }

    @Override
    protected String title() {
        return "Jahresbilanz ziehen";
    }

    @Override
    protected String detail(StrategyCycle cycle) {
        return "Umsetzungsjahr " + keeping.yearOf(cycle);
    }

    @Override
    protected Aside aside(StrategyCycle cycle) {
        return new Aside("cycle/strategyAside :: balance", strategy.of(cycle.municipalityId()));
    }

    @Override
    protected Outcome take(StrategyWork work, Answers answers) {
        PaperKind kind = answers.choice("paperKind", PaperKind.class).orElseThrow();
        if ((kind == PaperKind.RESOLUTION) != answers.given("proposal")) {
            throw new Refused(answers.field("proposal"), kind == PaperKind.RESOLUTION ? "strategy.proposalMissing" : "strategy.onlyToDecideOn");
        }
        int year = keeping.draw(work, new BalanceText(answers.text("achieved").orElseThrow(), answers.text("obstacles").orElse(null),
                answers.text("outlook").orElseThrow(), kind, answers.text("committee").orElseThrow(), answers.text("paper").orElse(null),
                answers.text("financialEffects").orElseThrow(), answers.text("proposal").orElse(null))).year();
        return done("Die Jahresbilanz " + year + " ist festgehalten. Auf ihrer Seite steht die Vorlage zum Herunterladen bereit.");
    }
}
