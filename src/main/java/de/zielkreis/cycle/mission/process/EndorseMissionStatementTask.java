package de.zielkreis.cycle.mission.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.mission.Mission;
import de.zielkreis.cycle.mission.MissionWork;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The task "Leitbild mittragen" of the leadership. */
@Component
class EndorseMissionStatementTask extends StationStep {

    private final Mission mission;
    private final MissionWork keeping;

    EndorseMissionStatementTask(StationSteps steps, Mission mission, MissionWork keeping) {
        super(steps);
        this.mission = mission;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "endorseMissionStatement";
    }

    @Override
    protected String title() {
        return "Leitbild mittragen";
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/mission :: draft", mission.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        boolean endorsed = "ENDORSED".equals(answers.text("decision").orElseThrow());
        Optional<String> remark = answers.text("remark");
        if (!endorsed && remark.isEmpty()) {
            throw new Refused(answers.field("remark"), "cycle.remarkMissing");
        }
        keeping.endorse(work, endorsed, remark.orElse(null));
        return done(MissionProcess.ENDORSED, endorsed, endorsed ? "Festgehalten: Die Leitung trägt das Leitbild mit."
                : "Das Leitbild geht mit Ihrem Hinweis an die Koordination zurück.");
    }
}
