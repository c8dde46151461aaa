package de.zielkreis.cycle.planning.process;

import de.zielkreis.cycle.ListEdit;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.planning.IntegratedPlanning;
import de.zielkreis.cycle.planning.LinkedPlan;
import de.zielkreis.cycle.planning.LinkedPlans;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Fachplanungen verknüpfen". */
@Component
class LinkPlansTask extends StationStep {

    private static final int BLANK = 4;

    private final IntegratedPlanning planning;
    private final LinkedPlans plans;

    LinkPlansTask(StationSteps steps, IntegratedPlanning planning, LinkedPlans plans) {
        super(steps);
        this.planning = planning;
        this.plans = plans;
    }

    @Override
    public String formId() {
        return "linkPlans";
    }

    @Override
    protected String title() {
        return "Fachplanungen verknüpfen";
    }

    @Override
    protected Prefill open(StationRun run) {
        return new Prefill(Map.of(), Map.of(), null, Map.of("plans", FilledRows.rows("Planung", planning.of(run.municipalityId()).plans(), LinkedPlan::id,
                known -> FilledRows.values("title", known.title(), "department", known.department(), "horizon", known.horizon(),
                        "link", known.link()), BLANK)), Map.of());
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/planning :: plans", planning.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        new ListEdit(answers, "plans", "title", "department", "link").apply(plans.findByMunicipalityIdOrderByTitle(work.run().municipalityId()), LinkedPlan::id,
                (known, row) -> known.describe(row.text("title").orElseThrow(), row.text("department").orElseThrow(),
                        row.text("horizon").orElse(null), row.text("link").orElseThrow()),
                plans::delete,
                row -> plans.save(new LinkedPlan(work, row.text("title").orElseThrow(), row.text("department").orElseThrow(),
                        row.text("horizon").orElse(null), row.text("link").orElseThrow())));
        return done("Planungen festgehalten. Als Nächstes steht das gemeinsame Indikatorenset an.");
    }
}
