package de.zielkreis.cycle.planning.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.planning.ChosenIndicator;
import de.zielkreis.cycle.planning.IndicatorSet;
import de.zielkreis.cycle.planning.IndicatorSets;
import de.zielkreis.cycle.planning.IntegratedPlanning;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The task "Gemeinsames Indikatorenset wählen". */
@Component
class ChooseIndicatorSetTask extends StationStep {

    private final IntegratedPlanning planning;
    private final IndicatorSets sets;

    ChooseIndicatorSetTask(StationSteps steps, IntegratedPlanning planning, IndicatorSets sets) {
        super(steps);
        this.planning = planning;
        this.sets = sets;
    }

    @Override
    public String formId() {
        return "chooseIndicatorSet";
    }

    @Override
    protected String title() {
        return "Gemeinsames Indikatorenset wählen";
    }

    @Override
    protected Prefill open(StationRun run) {
        IndicatorSet current = planning.of(run.municipalityId()).current();
        return new Prefill(FilledRows.values("indicators", current == null ? null : current.indicators().stream()
                .map(indicator -> indicator.indicatorId().toString()).collect(Collectors.joining(" ")),
                "reason", current == null ? null : current.reason()), Map.of(), null, Map.of(), Map.of("indicators",
                planning.choices(run.municipalityId()).stream()
                        .map(indicator -> new Prefill.Option(indicator.indicatorId().toString(), indicator.name())).toList()));
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/planning :: set", planning.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        List<String> chosen = answers.choices("indicators");
        List<ChosenIndicator> choices = planning.choices(work.run().municipalityId());
        if (chosen.isEmpty() && !choices.isEmpty()) {
            throw new Refused(answers.field("indicators"), "cycle.noIndicatorChosen");
        }
        List<IndicatorSet> before = sets.of(work.run().municipalityId());
        IndicatorSet set = sets.save(new IndicatorSet(work, before.isEmpty() ? 1 : before.get(0).edition() + 1,
                answers.text("reason").orElseThrow(), choices.stream()
                        .filter(indicator -> chosen.contains(indicator.indicatorId().toString())).toList()));
        return done("Indikatorenset festgehalten: Fassung " + set.edition() + " mit " + set.indicators().size()
                + (set.indicators().size() == 1 ? " Kennzahl." : " Kennzahlen."));
    }
}
