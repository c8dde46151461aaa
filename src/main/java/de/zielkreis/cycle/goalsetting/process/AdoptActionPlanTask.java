package de.zielkreis.cycle.goalsetting.process;

import de.zielkreis.cycle.Ballot;
import de.zielkreis.cycle.RecordResolution;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.goalsetting.GoalSetting;
import de.zielkreis.cycle.goalsetting.GoalSettingWork;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The task "Aktionsplan beschließen". */
@Component
class AdoptActionPlanTask extends StationStep {

    private final GoalSetting setting;
    private final GoalSettingWork keeping;
    private final RecordResolution resolutions;

    AdoptActionPlanTask(StationSteps steps, GoalSetting setting, GoalSettingWork keeping, RecordResolution resolutions) {
        super(steps);
        this.setting = setting;
        this.keeping = keeping;
        this.resolutions = resolutions;
    }

    @Override
    public String formId() {
        return "adoptActionPlan";
    }

    @Override
    protected String title() {
        return "Aktionsplan beschließen";
    }

    @Override
    protected Prefill open(StationRun run) {
        List<Prefill.Option> goals = setting.drafts(run.municipalityId()).stream()
                .map(draft -> new Prefill.Option(draft.id().toString(), draft.number() + " " + draft.title())).toList();
        return new Prefill(Map.of(), Map.of(), null, Map.of(), Map.of("goals", goals, "bodies", resolutions.bodies(run.municipalityId())));
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/goalSetting :: responses", setting.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        Ballot ballot = new Ballot("Kommunaler Aktionsplan", answers.text("wordingOfDecision").orElseThrow(),
                answers.choice("outcome", DecisionOutcome.class).orElseThrow(), past(work, answers, "decidedOn"), MeetingForm.SITTING,
                answers.text("paper").orElse(null));
        List<UUID> goals = answers.choices("goals").stream().map(UUID::fromString).toList();
        boolean adopted = keeping.decide(work, answers.text("body").orElseThrow(), ballot, goals).adopted();
        return done(GoalSettingProcess.PLAN_OUTCOME, ballot.outcome().name(), adopted
                ? goals.size() == 1 ? "Beschlossen. Ein Teilziel ist jetzt aktiv." : "Beschlossen. " + goals.size() + " Teilziele sind jetzt aktiv."
                : ballot.outcome() == DecisionOutcome.DEFERRED ? "Vertagung festgehalten. Der Aktionsplan steht wieder zum Beschluss an."
                        : "Ablehnung festgehalten. Die Entwürfe stehen wieder zur Prüfung an.");
    }
}
