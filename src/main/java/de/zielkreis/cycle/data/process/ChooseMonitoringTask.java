package de.zielkreis.cycle.data.process;

import de.zielkreis.cycle.ListEdit;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.data.DataAcquisition;
import de.zielkreis.cycle.data.IndexField;
import de.zielkreis.cycle.data.MonitoringIndicator;
import de.zielkreis.cycle.data.MonitoringIndicators;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Kennzahlen des Monitorings wählen". */
@Component
class ChooseMonitoringTask extends StationStep {

    private static final int BLANK = 4;

    private final DataAcquisition acquisition;
    private final MonitoringIndicators indicators;

    ChooseMonitoringTask(StationSteps steps, DataAcquisition acquisition, MonitoringIndicators indicators) {
        super(steps);
        this.acquisition = acquisition;
        this.indicators = indicators;
    }

    @Override
    public String formId() {
        return "chooseMonitoring";
    }

    @Override
    protected String title() {
        return "Kennzahlen des Monitorings wählen";
    }

    @Override
    protected Prefill open(StationRun run) {
        return new Prefill(Map.of(), Map.of(), null, Map.of("indicators", FilledRows.rows("Kennzahl", acquisition.of(run.municipalityId()).indicators(), MonitoringIndicator::id,
                known -> FilledRows.values("name", known.name(), "field", known.field().name(), "resolution", known.resolution(),
                        "source", known.source()), BLANK)), Map.of());
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/data :: indicators", acquisition.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        new ListEdit(answers, "indicators", "name", "field", "resolution").apply(indicators.findByMunicipalityIdOrderByName(work.run().municipalityId()), MonitoringIndicator::id,
                (known, row) -> known.describe(row.text("name").orElseThrow(), row.choice("field", IndexField.class).orElseThrow(),
                        row.text("resolution").orElseThrow(), row.text("source").orElse(null)),
                indicators::delete,
                row -> indicators.save(new MonitoringIndicator(work, row.text("name").orElseThrow(), row.choice("field",
                        IndexField.class).orElseThrow(), row.text("resolution").orElseThrow(), row.text("source").orElse(null))));
        return done("Kennzahlen festgehalten. Als Nächstes stehen die Lücken an.");
    }
}
