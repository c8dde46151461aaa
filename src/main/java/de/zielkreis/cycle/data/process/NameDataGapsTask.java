package de.zielkreis.cycle.data.process;

import de.zielkreis.cycle.ListEdit;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.data.DataAcquisition;
import de.zielkreis.cycle.data.DataGap;
import de.zielkreis.cycle.data.DataGaps;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.shell.German;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Datenlücken benennen". */
@Component
class NameDataGapsTask extends StationStep {

    private static final int BLANK = 4;

    private final DataAcquisition acquisition;
    private final DataGaps gaps;

    NameDataGapsTask(StationSteps steps, DataAcquisition acquisition, DataGaps gaps) {
        super(steps);
        this.acquisition = acquisition;
        this.gaps = gaps;
    }

    @Override
    public String formId() {
        return "nameDataGaps";
    }

    @Override
    protected String title() {
        return "Datenlücken benennen";
    }

    @Override
    protected Prefill open(StationRun run) {
        return new Prefill(Map.of(), Map.of(), null, Map.of("gaps", FilledRows.rows("Lücke", acquisition.of(run.municipalityId()).gaps(), DataGap::id,
                known -> FilledRows.values("subject", known.subject(), "closer", known.closer(), "until", German.day(known.until()),
                        "closed", known.closed() ? "true" : null), BLANK)), Map.of());
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/data :: missing", acquisition.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        new ListEdit(answers, "gaps", "subject", "closer", "until").apply(gaps.findByMunicipalityIdOrderByUntil(work.run().municipalityId()), DataGap::id,
                (known, row) -> {
                    known.describe(row.text("subject").orElseThrow(), row.text("closer").orElseThrow(), row.date("until").orElseThrow());
                    closeIfDone(known, row, work.on());
                },
                gaps::delete,
                row -> closeIfDone(gaps.save(new DataGap(work, row.text("subject").orElseThrow(), row.text("closer").orElseThrow(),
                        row.date("until").orElseThrow())), row, work.on()));
        boolean again = "AGAIN".equals(answers.text("next").orElseThrow());
        return done("dataAgain", again, again ? "Lücken festgehalten. Die Quellen stehen noch einmal an."
                : "Lücken festgehalten. Als Nächstes steht an: Standards der Station einschätzen.");
    }

    private static void closeIfDone(DataGap gap, Answers row, LocalDate today) {
        if (row.ticked("closed")) {
            gap.close(today);
        } else {
            gap.reopen();
        }
    }
}
