package de.zielkreis.cycle.strategy.process;

import de.zielkreis.cycle.strategy.GroundWork;
import de.zielkreis.cycle.strategy.Strategy;
import de.zielkreis.cycle.strategy.StrategyCycle;
import de.zielkreis.cycle.strategy.StrategyWork;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.offers.OfferCounts;
import de.zielkreis.offers.OfferRegister;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Bestand an Angeboten und Netzwerken erheben". */
@Component
class TakeStockOfOffersTask extends StrategyStep {

    private final Strategy strategy;
    private final GroundWork keeping;
    private final OfferRegister register;

    TakeStockOfOffersTask(StrategySteps steps, Strategy strategy, GroundWork keeping, OfferRegister register) {
        super(steps);
        this.strategy = strategy;
        this.keeping = keeping;
        this.register = register;
    }

    @Override
    public String formId() {
        return "takeStockOfOffers";
    }

    @Override
    protected String title() {
        return "Bestand an Angeboten und Netzwerken erheben";
    }

    /** The register has counted; where it is empty, nobody has. */
    @Override
    protected Prefill open(StrategyCycle cycle) {
        OfferCounts counted = register.countsOf(cycle.municipalityId());
        return counted.empty() ? Prefill.EMPTY : new Prefill(FilledRows.values("offers", String.valueOf(counted.offers()),
                "networks", String.valueOf(counted.networks())), Map.of(), null, Map.of(), Map.of());
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
