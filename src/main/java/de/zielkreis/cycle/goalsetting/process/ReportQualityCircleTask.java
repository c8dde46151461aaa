package de.zielkreis.cycle.goalsetting.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.goalsetting.GoalSetting;
import de.zielkreis.cycle.goalsetting.GoalSettingWork;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import org.springframework.stereotype.Component;

/** The task "Ergebnis des Qualitätszirkels festhalten". */
@Component
class ReportQualityCircleTask extends StationStep {

    private final GoalSetting setting;
    private final GoalSettingWork keeping;

    ReportQualityCircleTask(StationSteps steps, GoalSetting setting, GoalSettingWork keeping) {
        super(steps);
        this.setting = setting;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "reportQualityCircle";
    }

    @Override
    protected String title() {
        return "Ergebnis des Qualitätszirkels festhalten";
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/goalSetting :: circle", setting.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        keeping.report(work, answers.text("outcome").orElseThrow());
        return done("Ergebnis festgehalten. Die Kennzahl tragen Sie in der Zielmatrix beim Teilziel ein.");
    }
}
