package de.zielkreis.cycle.strategy.process;

import de.zielkreis.cycle.strategy.GroundWork;
import de.zielkreis.cycle.strategy.Strategy;
import de.zielkreis.cycle.strategy.StrategyCycle;
import de.zielkreis.cycle.strategy.StrategyWork;
import de.zielkreis.forms.Answers;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** The task "Bestand an Angeboten und Netzwerken erheben". */
@Component
class TakeStockOfOffersTask extends StrategyStep {

    private final Strategy strategy;
    private final GroundWork keeping;

    TakeStockOfOffersTask(StrategySteps steps, Strategy strategy, GroundWork keeping) {
        super(steps);
        this.strategy = strategy;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "takeStockOfOffers";
    }

    @Override
    protected String title() {
        return "Bestand an Angeboten und Netzwerken erheben";
    }

    @Override
    protected Aside aside(StrategyCycle cycle) {
        return new Aside("cycle/strategyAside :: stock", strategy.of(cycle.municipalityId()));
    }

    @Override
    protected Outcome take(StrategyWork work, Answers answers) {
        keeping.takeStock(work, answers.number("offers").map(BigDecimal::intValue).orElse(null),
                answers.number("networks").map(BigDecimal::intValue).orElse(null), answers.text("strengths").orElseThrow(),
                answers.text("gaps").orElseThrow(), answers.text("doubles").orElse(null));
        return done("Der Bestand ist festgehalten. Als Nächstes stehen die Bedarfe an.");
    }
}
