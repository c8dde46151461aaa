package de.zielkreis.cycle.goalsetting.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.goalsetting.GoalSetting;
import de.zielkreis.cycle.goalsetting.GoalSettingWork;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The task "Qualitätszirkel einrichten". */
@Component
class FormQualityCircleTask extends StationStep {

    private final GoalSetting setting;
    private final GoalSettingWork keeping;

    FormQualityCircleTask(StationSteps steps, GoalSetting setting, GoalSettingWork keeping) {
        super(steps);
        this.setting = setting;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "formQualityCircle";
    }

    @Override
    protected String title() {
        return "Qualitätszirkel einrichten";
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/goalSetting :: circle", setting.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        LocalDate until = answers.date("until").orElseThrow();
        if (until.isBefore(work.on())) {
            throw new Refused(answers.field("until"), "cycle.inPast");
        }
        keeping.form(work, answers.text("subject").orElseThrow(), answers.text("participants").orElseThrow(), until);
        return done("Der Qualitätszirkel ist eingerichtet. Sein Ergebnis halten Sie mit der nächsten Aufgabe fest.");
    }
}
