package de.zielkreis.cycle.mission.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.mission.Mission;
import de.zielkreis.cycle.mission.MissionStatement;
import de.zielkreis.cycle.mission.MissionWork;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Leitbild entwerfen". */
@Component
class DraftMissionStatementTask extends StationStep {

    private final Mission mission;
    private final MissionWork keeping;

    DraftMissionStatementTask(StationSteps steps, Mission mission, MissionWork keeping) {
        super(steps);
        this.mission = mission;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "draftMissionStatement";
    }

    @Override
    protected String title() {
        return "Leitbild entwerfen";
    }

    @Override
    protected Prefill open(StationRun run) {
        return keeping.lastEdition(run.municipalityId()).map(edition -> new Prefill(FilledRows.values("title", edition.title(),
                "wording", edition.wording(), "departments", edition.departments()), Map.of(), null, Map.of(), Map.of()))
                .orElse(Prefill.EMPTY);
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/mission :: drafting", mission.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        MissionStatement edition = keeping.draft(work, answers.text("title").orElseThrow(), answers.text("wording").orElseThrow(),
                answers.text("departments").orElse(null));
        return done("Fassung " + edition.edition() + " ist festgehalten. Als Nächstes steht die Beteiligung an.");
    }
}
