package de.zielkreis.cycle.strategy.process;

import de.zielkreis.cycle.data.DataAcquisition;
import de.zielkreis.cycle.strategy.AssessedNeed;
import de.zielkreis.cycle.strategy.GroundWork;
import de.zielkreis.cycle.strategy.NeedPriority;
import de.zielkreis.cycle.strategy.NeedsAssessment;
import de.zielkreis.cycle.strategy.Strategy;
import de.zielkreis.cycle.strategy.StrategyCycle;
import de.zielkreis.cycle.strategy.StrategyView;
import de.zielkreis.cycle.strategy.StrategyWork;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The task "Bedarfe klären". */
@Component
class ClarifyNeedsTask extends StrategyStep {

    private static final int BLANK = 6;

    private final Strategy strategy;
    private final GroundWork keeping;
    private final DataAcquisition acquisition;

    ClarifyNeedsTask(StrategySteps steps, Strategy strategy, GroundWork keeping, DataAcquisition acquisition) {
        super(steps);
        this.strategy = strategy;
        this.keeping = keeping;
        this.acquisition = acquisition;
    }

    @Override
    public String formId() {
        return "clarifyNeeds";
    }

    @Override
    protected String title() {
        return "Bedarfe klären";
    }

    @Override
    protected Prefill open(StrategyCycle cycle) {
        Optional<NeedsAssessment> last = keeping.lastNeeds(cycle);
        List<Prefill.Row> rows = FilledRows.rows("Bedarf", List.<AssessedNeed>of(), AssessedNeed::wording, need -> Map.of(), BLANK);
        List<AssessedNeed> known = last.map(NeedsAssessment::needs).orElse(List.of());
        List<Prefill.Row> filled = new ArrayList<>(rows);
        for (int place = 0; place < Math.min(known.size(), BLANK); place++) {
            AssessedNeed need = known.get(place);
            Prefill.Row row = rows.get(place);
            filled.set(place, new Prefill.Row(row.id(), null, "Bedarf " + (place + 1), null, FilledRows.values("wording", need.wording(), "concerns",
                    need.concerns(), "priority", need.priority().name()), Map.of()));
        }
        return new Prefill(last.map(found -> FilledRows.values("sources", found.sources(), "participants", found.participants(), "findings",
                found.findings())).orElse(Map.of()), Map.of(), null, Map.of("needs", filled), Map.of());
    }

    @Override
    protected Aside aside(StrategyCycle cycle) {
        return new Aside("cycle/strategyAside :: needs", new Ground(strategy.of(cycle.municipalityId()), acquisition.of(cycle.municipalityId())));
    }

    @Override
    protected Outcome take(StrategyWork work, Answers answers) {
        List<AssessedNeed> needs = FilledRows.of(answers, "needs", "wording", "priority").values().stream()
                .map(row -> new AssessedNeed(row.text("wording").orElseThrow(), row.text("concerns").orElse(null),
                        row.choice("priority", NeedPriority.class).orElseThrow())).toList();
        if (needs.isEmpty()) {
            throw new Refused(answers.field("needs.new1.wording"), "strategy.noNeed");
        }
        keeping.clarifyNeeds(work, answers.text("sources").orElseThrow(), answers.text("participants").orElse(null),
                answers.text("findings").orElseThrow(), needs);
        return done("Die Bedarfe sind festgehalten. Als Nächstes steht das Handlungskonzept an.");
    }

    /** What is known so far: the stock of the cycle, and the data that the station has brought. */
    public record Ground(StrategyView strategy, DataAcquisition.View data) {
    }
}
