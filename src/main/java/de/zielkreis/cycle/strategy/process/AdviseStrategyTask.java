package de.zielkreis.cycle.strategy.process;

import de.zielkreis.cycle.Ballot;
import de.zielkreis.cycle.strategy.ConceptWork;
import de.zielkreis.cycle.strategy.PreventionStrategy;
import de.zielkreis.cycle.strategy.Strategy;
import de.zielkreis.cycle.strategy.StrategyCycle;
import de.zielkreis.cycle.strategy.StrategyWork;
import de.zielkreis.forms.Answers;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The task "Entwurf des Handlungskonzepts beraten" of the steering group. */
@Component
class AdviseStrategyTask extends StrategyStep {

    private final Strategy strategy;
    private final ConceptWork keeping;

    AdviseStrategyTask(StrategySteps steps, Strategy strategy, ConceptWork keeping) {
        super(steps);
        this.strategy = strategy;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "adviseStrategy";
    }

    @Override
    protected String title() {
        return "Entwurf des Handlungskonzepts beraten";
    }

    @Override
    protected Aside aside(StrategyCycle cycle) {
        return new Aside("cycle/strategyAside :: draft", strategy.of(cycle.municipalityId()));
    }

    @Override
    protected Outcome take(StrategyWork work, Answers answers) {
        boolean agreed = "AGREED".equals(answers.text("decision").orElseThrow());
        Optional<String> remarks = answers.text("remarks");
        if (!agreed && remarks.isEmpty()) {
            throw new Refused(answers.field("remarks"), "strategy.remarksMissing");
        }
        Ballot ballot = new Ballot("Entwurf des Handlungskonzepts", remarks.orElse("Die Steuerungsgruppe stimmt dem Entwurf zu."),
                agreed ? DecisionOutcome.ADOPTED : DecisionOutcome.REJECTED, past(work, answers, "heldOn"),
                answers.choice("meetingForm", MeetingForm.class).orElseThrow(), null);
        PreventionStrategy edition = keeping.advise(work, agreed, remarks.orElse(null), ballot);
        return done(StrategyCycleProcess.AGREED, agreed, "Festgehalten. Fassung " + edition.edition()
                + (agreed ? " geht jetzt an Rat oder Kreistag." : " geht mit den Hinweisen an die Koordination zurück."));
    }
}
