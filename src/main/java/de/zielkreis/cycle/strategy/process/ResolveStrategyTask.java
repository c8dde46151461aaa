package de.zielkreis.cycle.strategy.process;

import de.zielkreis.cycle.Ballot;
import de.zielkreis.cycle.RecordResolution;
import de.zielkreis.cycle.strategy.ConceptQuestion;
import de.zielkreis.cycle.strategy.ConceptWords;
import de.zielkreis.cycle.strategy.ConceptWork;
import de.zielkreis.cycle.strategy.PreventionStrategy;
import de.zielkreis.cycle.strategy.Strategy;
import de.zielkreis.cycle.strategy.StrategyCycle;
import de.zielkreis.cycle.strategy.StrategyWork;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Beschluss zum Handlungskonzept festhalten". */
@Component
class ResolveStrategyTask extends StrategyStep {

    private static final String AMENDMENTS = "amendments";
    private static final String AFTER_REJECTION = "afterRejection";
    private static final int BLANK = 4;

    private final Strategy strategy;
    private final ConceptWork keeping;
    private final RecordResolution resolutions;
    private final ConceptWords words;

    ResolveStrategyTask(StrategySteps steps, Strategy strategy, ConceptWork keeping, RecordResolution resolutions, ConceptWords words) {
        super(steps);
        this.strategy = strategy;
        this.keeping = keeping;
        this.resolutions = resolutions;
        this.words = words;
    }

    @Override
    public String formId() {
        return "resolveStrategy";
    }

    @Override
    protected String title() {
        return "Beschluss zum Handlungskonzept festhalten";
    }

    @Override
    protected Prefill open(StrategyCycle cycle) {
        List<Prefill.Option> questions = Arrays.stream(ConceptQuestion.values())
                .map(question -> new Prefill.Option(question.name(), words.question(question))).toList();
        return new Prefill(Map.of(), Map.of(), null, Map.of(AMENDMENTS, FilledRows.rows("Änderung", List.<ConceptQuestion>of(), Enum::name,
                question -> Map.of(), BLANK)), Map.of("bodies", resolutions.bodies(cycle.municipalityId()), "questions", questions));
    }

    @Override
    protected Aside aside(StrategyCycle cycle) {
        return new Aside("cycle/strategyAside :: draft", strategy.of(cycle.municipalityId()));
    }

    @Override
    protected Outcome take(StrategyWork work, Answers answers) {
        DecisionOutcome outcome = answers.choice("outcome", DecisionOutcome.class).orElseThrow();
        Map<ConceptQuestion, String> amended = new EnumMap<>(ConceptQuestion.class);
        FilledRows.of(answers, AMENDMENTS, "question", "answer").values().forEach(row ->
                amended.put(ConceptQuestion.valueOf(row.text("question").orElseThrow()), row.text("answer").orElseThrow()));
        check(answers, outcome, amended);
        Ballot ballot = new Ballot("Handlungskonzept", answers.text("wordingOfDecision").orElseThrow(), outcome,
                past(work, answers, "decidedOn"), MeetingForm.SITTING, answers.text("paper").orElse(null));
        String next = answers.text(AFTER_REJECTION).orElse(outcome.name());
        PreventionStrategy edition = keeping.resolve(work, answers.text("body").orElseThrow(), ballot, amended);
        if (next.equals("END")) {
            keeping.giveUp(work, ballot.wording());
        }
        return done(StrategyCycleProcess.RESOLVED, next, switch (outcome) {
            case ADOPTED -> "Beschlossen: Fassung " + edition.edition() + " ist das geltende Handlungskonzept. Das Umsetzungsjahr hat begonnen.";
            case AMENDED -> "Mit Änderungen beschlossen: Fassung " + edition.edition() + " ist das geltende Handlungskonzept. Das Umsetzungsjahr hat begonnen.";
            case DEFERRED -> "Vertagung festgehalten. Der Beschluss steht wieder zur Beratung an.";
            case REJECTED -> next.equals("REVISE") ? "Ablehnung festgehalten. Das Handlungskonzept steht zur Überarbeitung an."
                    : "Ablehnung festgehalten. Der Strategiezyklus ist beendet.";
        });
    }

    private static void check(Answers answers, DecisionOutcome outcome, Map<ConceptQuestion, String> amended) {
        if (outcome == DecisionOutcome.AMENDED && amended.isEmpty()) {
            throw new Refused(answers.field("amendments.new1.answer"), "strategy.amendmentMissing");
        }
        if (outcome != DecisionOutcome.AMENDED && !amended.isEmpty()) {
            throw new Refused(answers.field("amendments.new1.answer"), "cycle.onlyWithThatOutcome");
        }
        if (outcome == DecisionOutcome.REJECTED && !answers.given(AFTER_REJECTION)) {
            throw new Refused(answers.field(AFTER_REJECTION), "cycle.afterRejectionMissing");
        }
        if (outcome != DecisionOutcome.REJECTED && answers.given(AFTER_REJECTION)) {
            throw new Refused(answers.field(AFTER_REJECTION), "cycle.onlyWithThatOutcome");
        }
    }
}
