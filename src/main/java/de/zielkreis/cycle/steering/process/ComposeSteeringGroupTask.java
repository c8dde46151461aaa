package de.zielkreis.cycle.steering.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.cycle.steering.Steering;
import de.zielkreis.cycle.steering.SteeringWork;
import de.zielkreis.forms.Answers;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import org.springframework.stereotype.Component;

/** The task "Steuerungsgruppe zusammensetzen". */
@Component
class ComposeSteeringGroupTask extends StationStep {

    private final Steering steering;
    private final SteeringWork keeping;

    ComposeSteeringGroupTask(StationSteps steps, Steering steering, SteeringWork keeping) {
        super(steps);
        this.steering = steering;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "composeSteeringGroup";
    }

    @Override
    protected String title() {
        return "Steuerungsgruppe zusammensetzen";
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/steering :: composing", steering.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        keeping.compose(work, answers.text("agreement").orElse(null));
        return done("Festgehalten. Zielkreis hat die Besetzung angesehen und sagt, ob etwas fehlt.");
    }
}
