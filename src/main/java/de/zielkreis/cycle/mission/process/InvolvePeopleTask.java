package de.zielkreis.cycle.mission.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.mission.Mission;
import de.zielkreis.cycle.mission.MissionWork;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import org.springframework.stereotype.Component;

/** The task "Beteiligung durchführen". */
@Component
class InvolvePeopleTask extends StationStep {

    private final Mission mission;
    private final MissionWork keeping;

    InvolvePeopleTask(StationSteps steps, Mission mission, MissionWork keeping) {
        super(steps);
        this.mission = mission;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "involvePeople";
    }

    @Override
    protected String title() {
        return "Beteiligung am Leitbild durchführen";
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/mission :: draft", mission.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        keeping.involve(work, answers.text("participants").orElseThrow(), past(work, answers, "heldOn"),
                answers.text("form").orElseThrow(), answers.text("outcome").orElseThrow());
        String next = answers.text("next").orElseThrow();
        return done(MissionProcess.AFTER_PARTICIPATION, next, switch (next) {
            case "AGAIN" -> "Beteiligung festgehalten. Die nächste Beteiligung steht an.";
            case "REVISE" -> "Beteiligung festgehalten. Das Leitbild steht zur Überarbeitung an.";
            default -> "Beteiligung festgehalten. Das Leitbild liegt jetzt der Leitung vor.";
        });
    }
}
