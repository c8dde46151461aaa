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

/** The task "Entwurf des Aktionsplans in die Runde geben". */
@Component
class CirculateDraftPlanTask extends StationStep {

    private final GoalSetting setting;
    private final GoalSettingWork keeping;

    CirculateDraftPlanTask(StationSteps steps, GoalSetting setting, GoalSettingWork keeping) {
        super(steps);
        this.setting = setting;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "circulateDraftPlan";
    }

    @Override
    protected String title() {
        return "Entwurf des Aktionsplans in die Runde geben";
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/goalSetting :: drafts", setting.drafts(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        keeping.circulate(work, answers.text("title").orElse(null), answers.date("validFrom").orElse(null),
                answers.date("validTo").orElse(null), answers.text("recipients").orElseThrow(), answers.date("answersUntil").orElseThrow());
        return done("Der Entwurf ist in der Runde. Als Nächstes stehen die Rückmeldungen an.");
    }
}
