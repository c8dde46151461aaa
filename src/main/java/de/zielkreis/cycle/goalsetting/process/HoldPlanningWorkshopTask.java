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
import java.util.List;
import org.springframework.stereotype.Component;

/** The task "Planungsworkshop festhalten". */
@Component
class HoldPlanningWorkshopTask extends StationStep {

    private static final int LONGEST_TOPIC = 500;

    private final GoalSetting setting;
    private final GoalSettingWork keeping;

    HoldPlanningWorkshopTask(StationSteps steps, GoalSetting setting, GoalSettingWork keeping) {
        super(steps);
        this.setting = setting;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "holdPlanningWorkshop";
    }

    @Override
    protected String title() {
        return "Planungsworkshop festhalten";
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/goalSetting :: workshop", setting.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        List<String> topics = answers.text("topics").stream().flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty())
                .toList();
        if (topics.stream().anyMatch(topic -> topic.length() > LONGEST_TOPIC)) {
            throw new Refused(answers.field("topics"), "cycle.topicTooLong", LONGEST_TOPIC);
        }
        keeping.hold(work, past(work, answers, "heldOn"), answers.text("participants").orElseThrow(),
                answers.text("moderation").orElse(null), answers.text("outcome").orElseThrow(), answers.text("cornerstones").orElse(null), topics);
        return done("Workshop festgehalten. Als Nächstes stehen die Entwürfe der Teilziele an.");
    }
}
