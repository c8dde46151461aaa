package de.zielkreis.cycle.goalsetting.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.goalsetting.GoalSetting;
import de.zielkreis.cycle.goalsetting.GoalSettingWork;
import de.zielkreis.cycle.goalsetting.GoalVerdict;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.DraftGoals.DraftGoal;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The task "Entwürfe der Teilziele prüfen". */
@Component
class CheckDraftGoalsTask extends StationStep {

    private final GoalSetting setting;
    private final GoalSettingWork keeping;

    CheckDraftGoalsTask(StationSteps steps, GoalSetting setting, GoalSettingWork keeping) {
        super(steps);
        this.setting = setting;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "checkDraftGoals";
    }

    @Override
    protected String title() {
        return "Entwürfe der Teilziele prüfen";
    }

    @Override
    protected Prefill open(StationRun run) {
        return new Prefill(Map.of(), Map.of(), null, Map.of("goals", setting.drafts(run.municipalityId()).stream()
                .map(draft -> new Prefill.Row(draft.id().toString(), draft.number(), draft.title(), hint(draft), Map.of(), Map.of()))
                .toList()), Map.of());
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/goalSetting :: drafts", setting.drafts(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        Map<String, DraftGoal> drafts = setting.drafts(work.run().municipalityId()).stream()
                .collect(Collectors.toMap(draft -> draft.id().toString(), draft -> draft));
        boolean metricMissing = false;
        for (Map.Entry<String, Answers> row : answers.rows("goals").entrySet()) {
            GoalVerdict verdict = row.getValue().choice("verdict", GoalVerdict.class).orElseThrow();
            metricMissing |= verdict == GoalVerdict.METRIC_MISSING;
            DraftGoal draft = drafts.get(row.getKey());
            keeping.check(work, draft.id(), draft.title(), verdict, row.getValue().text("note").orElse(null));
        }
        return done(GoalSettingProcess.METRIC_MISSING, metricMissing, metricMissing
                ? "Festgehalten. Für die fehlende Messgröße steht ein Qualitätszirkel an." : "Festgehalten. Als Nächstes geht der Entwurf des Aktionsplans in die Runde.");
    }

    private static String hint(DraftGoal draft) {
        return draft.open().isEmpty() ? "SMART-Prüfung: alle fünf Kriterien erfüllt"
                : "SMART-Prüfung: " + (draft.ratings().size() - draft.open().size()) + " von " + draft.ratings().size() + " Kriterien erfüllt";
    }
}
