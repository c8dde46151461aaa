package de.zielkreis.cycle.impact.process;

import de.zielkreis.cycle.ListEdit;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.impact.AreaNeed;
import de.zielkreis.cycle.impact.AreaNeeds;
import de.zielkreis.cycle.impact.Degree;
import de.zielkreis.cycle.impact.ImpactOrientation;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Bedarf und Mittel vergleichen". */
@Component
class CompareNeedAndMeansTask extends StationStep {

    private static final int BLANK = 5;

    private final ImpactOrientation impact;
    private final AreaNeeds areas;

    CompareNeedAndMeansTask(StationSteps steps, ImpactOrientation impact, AreaNeeds areas) {
        super(steps);
        this.impact = impact;
        this.areas = areas;
    }

    @Override
    public String formId() {
        return "compareNeedAndMeans";
    }

    @Override
    protected String title() {
        return "Bedarf und Mittel vergleichen";
    }

    @Override
    protected Prefill open(StationRun run) {
        return new Prefill(Map.of(), Map.of(), null, Map.of("areas", FilledRows.rows("Planungsraum", impact.of(run.municipalityId()).areas(), AreaNeed::id,
                known -> FilledRows.values("area", known.area(), "need", known.need().name(), "means", known.means().name(),
                        "note", known.note()), BLANK)), Map.of());
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/impact :: areas", impact.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        new ListEdit(answers, "areas", "area", "need", "means").apply(areas.findByMunicipalityIdOrderByArea(work.run().municipalityId()), AreaNeed::id,
                (known, row) -> known.describe(row.text("area").orElseThrow(), row.choice("need", Degree.class).orElseThrow(),
                        row.choice("means", Degree.class).orElseThrow(), row.text("note").orElse(null)),
                areas::delete,
                row -> areas.save(new AreaNeed(work, row.text("area").orElseThrow(), row.choice("need", Degree.class).orElseThrow(),
                        row.choice("means", Degree.class).orElseThrow(), row.text("note").orElse(null))));
        return done("Festgehalten. Als Nächstes stehen die Ergebnisse der Qualitätszirkel an.");
    }
}
