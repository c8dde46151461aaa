package de.zielkreis.cycle.data.process;

import de.zielkreis.cycle.ListEdit;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.data.DataAcquisition;
import de.zielkreis.cycle.data.MonitoringSource;
import de.zielkreis.cycle.data.MonitoringSources;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Datenquellen zusammentragen". */
@Component
class NameSourcesTask extends StationStep {

    private static final int BLANK = 4;

    private final DataAcquisition acquisition;
    private final MonitoringSources sources;

    NameSourcesTask(StationSteps steps, DataAcquisition acquisition, MonitoringSources sources) {
        super(steps);
        this.acquisition = acquisition;
        this.sources = sources;
    }

    @Override
    public String formId() {
        return "nameSources";
    }

    @Override
    protected String title() {
        return "Datenquellen zusammentragen";
    }

    @Override
    protected Prefill open(StationRun run) {
        return new Prefill(Map.of(), Map.of(), null, Map.of("sources", FilledRows.rows("Quelle", acquisition.of(run.municipalityId()).sources(), MonitoringSource::id,
                known -> FilledRows.values("name", known.name(), "keeper", known.keeper(), "rhythm", known.rhythm(),
                        "smallArea", known.smallArea() ? "YES" : "NO", "legalBasis", known.legalBasis()), BLANK)), Map.of());
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/data :: sources", acquisition.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        new ListEdit(answers, "sources", "name", "keeper", "rhythm", "smallArea").apply(sources.findByMunicipalityIdOrderByName(work.run().municipalityId()), MonitoringSource::id,
                (known, row) -> known.describe(text(row, "name"), text(row, "keeper"), text(row, "rhythm"), smallArea(row),
                        row.text("legalBasis").orElse(null)),
                sources::delete,
                row -> sources.save(new MonitoringSource(work, text(row, "name"), text(row, "keeper"), text(row, "rhythm"),
                        smallArea(row), row.text("legalBasis").orElse(null))));
        return done("Quellen festgehalten. Als Nächstes stehen die Kennzahlen an.");
    }

    private static String text(Answers row, String field) {
        return row.text(field).orElseThrow();
    }

    private static boolean smallArea(Answers row) {
        return "YES".equals(text(row, "smallArea"));
    }
}
