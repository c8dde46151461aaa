package de.zielkreis.cycle.planning.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.planning.IntegratedPlanning;
import de.zielkreis.cycle.planning.PlanningRound;
import de.zielkreis.cycle.planning.PlanningRounds;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import org.springframework.stereotype.Component;

/** The task "Planungsrunde festhalten". */
@Component
class HoldPlanningRoundTask extends StationStep {

    private final IntegratedPlanning planning;
    private final PlanningRounds rounds;

    HoldPlanningRoundTask(StationSteps steps, IntegratedPlanning planning, PlanningRounds rounds) {
        super(steps);
        this.planning = planning;
        this.rounds = rounds;
    }

    @Override
    public String formId() {
        return "holdPlanningRound";
    }

    @Override
    protected String title() {
        return "Planungsrunde festhalten";
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/planning :: rounds", planning.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        rounds.save(new PlanningRound(work, past(work, answers, "heldOn"), answers.text("participants").orElseThrow(),
                answers.text("outcome").orElseThrow(), answers.text("agreements").orElse(null)));
        boolean again = "AGAIN".equals(answers.text("next").orElseThrow());
        return done("planAgain", again, again ? "Planungsrunde festgehalten. Die nächste steht an."
                : "Planungsrunde festgehalten. Als Nächstes steht an: Standards der Station einschätzen.");
    }
}
