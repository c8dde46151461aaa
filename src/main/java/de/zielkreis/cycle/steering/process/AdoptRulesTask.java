package de.zielkreis.cycle.steering.process;

import de.zielkreis.bodies.RulesOfProcedure;
import de.zielkreis.cycle.Ballot;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.cycle.steering.Steering;
import de.zielkreis.cycle.steering.SteeringWork;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Geschäftsordnung beschließen". */
@Component
class AdoptRulesTask extends StationStep {

    private final Steering steering;
    private final SteeringWork keeping;

    AdoptRulesTask(StationSteps steps, Steering steering, SteeringWork keeping) {
        super(steps);
        this.steering = steering;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "adoptRules";
    }

    @Override
    protected String title() {
        return "Geschäftsordnung beschließen";
    }

    @Override
    protected Prefill open(StationRun run) {
        RulesOfProcedure current = keeping.currentRules(run.municipalityId());
        return current == null ? Prefill.EMPTY : new Prefill(FilledRows.values("wording", current.wording(),
                "steeringMeetings", String.valueOf(current.meetings()),
                "projectMeetings", String.valueOf(current.projectMeetings())), Map.of(), null, Map.of(), Map.of());
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/steering :: agreed", steering.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        Ballot ballot = new Ballot("Geschäftsordnung der Steuerungsgruppe", "Die Geschäftsordnung wird in der vorliegenden Fassung beschlossen.",
                DecisionOutcome.ADOPTED, past(work, answers, "adoptedOn"), answers.choice("meetingForm", MeetingForm.class).orElseThrow(), null);
        RulesOfProcedure rules = keeping.adopt(work, ballot, answers.text("wording").orElseThrow(), number(answers, "steeringMeetings"),
                number(answers, "projectMeetings"));
        return done("Geschäftsordnung beschlossen: Fassung " + rules.edition() + ".");
    }

    private static int number(Answers answers, String field) {
        return answers.number(field).orElseThrow().intValue();
    }
}
