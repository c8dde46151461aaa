package de.zielkreis.cycle.steering.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.cycle.steering.Steering;
import de.zielkreis.cycle.steering.SteeringWork;
import de.zielkreis.forms.Answers;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import org.springframework.stereotype.Component;

/** The task "Mit Lücken umgehen". */
@Component
class DealWithGapsTask extends StationStep {

    private final Steering steering;
    private final SteeringWork keeping;

    DealWithGapsTask(StationSteps steps, Steering steering, SteeringWork keeping) {
        super(steps);
        this.steering = steering;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "dealWithGaps";
    }

    @Override
    protected String title() {
        return "Mit Lücken in der Steuerung umgehen";
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/steering :: composing", steering.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        if ("AGAIN".equals(answers.text("decision").orElseThrow())) {
            return done(SteeringProcess.LOOK_AGAIN, true, "Die Besetzung steht wieder zur Bearbeitung an.");
        }
        keeping.keepOpen(work, answers.text("reason").orElseThrow(() -> new Refused(answers.field("reason"), "cycle.gapReasonMissing")));
        return done(SteeringProcess.LOOK_AGAIN, false, "Begründung festgehalten. Als Nächstes stehen Geschäftsordnung und Koordinationsstelle an.");
    }
}
