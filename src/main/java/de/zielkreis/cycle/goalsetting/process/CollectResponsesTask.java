package de.zielkreis.cycle.goalsetting.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.goalsetting.GoalSetting;
import de.zielkreis.cycle.goalsetting.GoalSettingWork;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Rückmeldungen zum Entwurf festhalten". */
@Component
class CollectResponsesTask extends StationStep {

    private static final int BLANK = 5;

    private final GoalSetting setting;
    private final GoalSettingWork keeping;

    CollectResponsesTask(StationSteps steps, GoalSetting setting, GoalSettingWork keeping) {
        super(steps);
        this.setting = setting;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "collectResponses";
    }

    @Override
    protected String title() {
        return "Rückmeldungen zum Entwurf festhalten";
    }

    @Override
    protected Prefill open(StationRun run) {
        return new Prefill(Map.of(), Map.of(), null, Map.of("responses",
                FilledRows.rows("Rückmeldung", List.<String>of(), id -> id, id -> Map.of(), BLANK)), Map.of());
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/goalSetting :: responses", setting.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        FilledRows.of(answers, "responses", "sender", "wording").values().forEach(row -> keeping.answered(work,
                row.text("sender").orElseThrow(), row.text("wording").orElseThrow(), row.text("consequence").orElse(null)));
        boolean revise = "REVISE".equals(answers.text("next").orElseThrow());
        return done(GoalSettingProcess.REVISE, revise, revise ? "Rückmeldungen festgehalten. Die Entwürfe stehen wieder zur Prüfung an."
                : "Rückmeldungen festgehalten. Der Aktionsplan liegt jetzt zum Beschluss vor.");
    }
}
