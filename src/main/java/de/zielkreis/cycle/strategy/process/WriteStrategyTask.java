package de.zielkreis.cycle.strategy.process;

import de.zielkreis.cycle.strategy.ConceptQuestion;
import de.zielkreis.cycle.strategy.ConceptText;
import de.zielkreis.cycle.strategy.ConceptWords;
import de.zielkreis.cycle.strategy.ConceptWork;
import de.zielkreis.cycle.strategy.PreventionStrategy;
import de.zielkreis.cycle.strategy.Strategy;
import de.zielkreis.cycle.strategy.StrategyCycle;
import de.zielkreis.cycle.strategy.StrategyWork;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The task "Handlungskonzept schreiben". */
@Component
class WriteStrategyTask extends StrategyStep {

    private final Strategy strategy;
    private final ConceptWork keeping;
    private final ConceptWords words;

    WriteStrategyTask(StrategySteps steps, Strategy strategy, ConceptWork keeping, ConceptWords words) {
        super(steps);
        this.strategy = strategy;
        this.keeping = keeping;
        this.words = words;
    }

    @Override
    public String formId() {
        return "writeStrategy";
    }

    @Override
    protected String title() {
        return "Handlungskonzept schreiben";
    }

    @Override
    protected String detail(StrategyCycle cycle) {
        return "Zwölf Fragen, ein Konzept für mehrere Jahre";
    }

    @Override
    protected Prefill open(StrategyCycle cycle) {
        Optional<ConceptText> last = keeping.lastText(cycle);
        List<Prefill.Row> rows = Arrays.stream(ConceptQuestion.values()).map(question -> new Prefill.Row(question.name(),
                String.valueOf(question.ordinal() + 1), words.question(question), null,
                FilledRows.values("answer", last.map(text -> text.answers().get(question)).orElse(null)), Map.of())).toList();
        return new Prefill(last.map(text -> FilledRows.values("title", text.title(), "firstYear", String.valueOf(text.firstYear()),
                "lastYear", String.valueOf(text.lastYear()))).orElse(Map.of()), Map.of(), null, Map.of("answers", rows), Map.of());
    }

    @Override
    protected Aside aside(StrategyCycle cycle) {
        return new Aside("cycle/strategyAside :: writing", strategy.of(cycle.municipalityId()));
    }

    @Override
    protected Outcome take(StrategyWork work, Answers answers) {
        Map<ConceptQuestion, String> given = new EnumMap<>(ConceptQuestion.class);
        answers.rows("answers").forEach((question, row) -> row.text("answer").ifPresent(text -> given.put(ConceptQuestion.valueOf(question), text)));
        if (given.isEmpty()) {
            throw new Refused(answers.field("answers." + ConceptQuestion.MISSION_STATEMENT + ".answer"), "strategy.nothingAnswered");
        }
        int first = answers.number("firstYear").orElseThrow().intValue();
        int last = answers.number("lastYear").orElseThrow().intValue();
        if (last < first) {
            throw new Refused(answers.field("lastYear"), "strategy.yearsBackwards");
        }
        PreventionStrategy edition = keeping.write(work, new ConceptText(answers.text("title").orElseThrow(), first, last, given));
        return done("Fassung " + edition.edition() + " ist festgehalten. Sie liegt jetzt "
                + (edition.withSteeringGroup() ? "der Steuerungsgruppe vor." : "dem Rat oder Kreistag vor."));
    }
}
