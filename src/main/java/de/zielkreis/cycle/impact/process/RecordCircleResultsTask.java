package de.zielkreis.cycle.impact.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.goalsetting.QualityCircle;
import de.zielkreis.cycle.goalsetting.QualityCircles;
import de.zielkreis.cycle.impact.ImpactOrientation;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Ergebnisse der Qualitätszirkel festhalten". */
@Component
class RecordCircleResultsTask extends StationStep {

    private static final int BLANK = 3;

    private final ImpactOrientation impact;
    private final QualityCircles circles;

    RecordCircleResultsTask(StationSteps steps, ImpactOrientation impact, QualityCircles circles) {
        super(steps);
        this.impact = impact;
        this.circles = circles;
    }

    @Override
    public String formId() {
        return "recordCircleResults";
    }

    @Override
    protected String title() {
        return "Ergebnisse der Qualitätszirkel festhalten";
    }

    @Override
    protected Prefill open(StationRun run) {
        return new Prefill(Map.of(), Map.of(), null, Map.of("circles", FilledRows.rows("Qualitätszirkel", List.<QualityCircle>of(),
                QualityCircle::id, circle -> Map.of(), BLANK)), Map.of());
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/impact :: circles", impact.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        Map<String, Answers> rows = FilledRows.of(answers, "circles", "subject", "participants", "outcome");
        rows.values().forEach(row -> {
            QualityCircle circle = new QualityCircle(work, row.text("subject").orElseThrow(), row.text("participants").orElseThrow(), work.on());
            circle.report(row.text("outcome").orElseThrow(), work.on());
            circles.save(circle);
        });
        boolean again = "AGAIN".equals(answers.text("next").orElseThrow());
        return done("reviewAgain", again, again ? "Ergebnisse festgehalten. Die Wirkungshypothesen stehen noch einmal an."
                : "Ergebnisse festgehalten. Als Nächstes steht an: Standards der Station einschätzen.");
    }
}
