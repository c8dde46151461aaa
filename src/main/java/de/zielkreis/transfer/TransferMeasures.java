package de.zielkreis.transfer;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.forms.Prefill.Option;
import de.zielkreis.goals.AddMeasure;
import de.zielkreis.goals.ImpactHypothesis;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.SixAnswers;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings an adopted practice into the goal matrix: as a new measure, or by linking one that stands there already. */
@Component
public class TransferMeasures {

    private static final List<String> NEEDED = List.of("subGoal", "title", "category", "startsOn", "dueOn");

    private final Measures measures;
    private final SubGoals goals;
    private final AddMeasure adding;

    TransferMeasures(Measures measures, SubGoals goals, AddMeasure adding) {
        this.measures = measures;
        this.goals = goals;
        this.adding = adding;
    }

    /** Begins with what is known from the practice and what was agreed. */
    @Transactional(readOnly = true)
    public Prefill prefill(PracticeTransfer transfer) {
        Map<String, String> values = new HashMap<>(Map.of("title", transfer.name()));
        if (!transfer.adaptations().isEmpty()) {
            values.put("how", transfer.adaptations().stream().map(Adaptation::what).collect(Collectors.joining("\n")));
            values.put("who", transfer.adaptations().stream().map(Adaptation::who).distinct().collect(Collectors.joining(", ")));
        }
        values.put("becauseText", "Bedarf: " + transfer.need());
        List<Option> standing = measures.findByMunicipalityIdOrderByPosition(transfer.receivingId()).stream()
                .filter(measure -> !measure.archived()).map(measure -> new Option(measure.id().toString(), measure.title()))
                .sorted(Comparator.comparing(Option::label)).toList();
        List<Option> under = goals.of(transfer.receivingId()).stream().filter(goal -> !goal.archived())
                .map(goal -> new Option(goal.id().toString(), goal.title())).toList();
        return new Prefill(values, Map.of(), null, Map.of(), Map.of("measures", standing, "subGoals", under));
    }

    /** @throws Refused naming what a new measure still needs */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(TransferWork work, Answers answers) {
        MeasureId measure = answers.text("measure").map(id -> new MeasureId(UUID.fromString(id))).orElseGet(() -> add(work, answers));
        work.transfer().link(measure, work.by(), work.on());
    }

    private MeasureId add(TransferWork work, Answers answers) {
        List<Refusal> missing = NEEDED.stream().filter(field -> !answers.given(field)).map(field -> new Refusal(field, "field.missing")).toList();
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        SubGoal goal = goals.of(work.transfer().receivingId(), new SubGoalId(UUID.fromString(answers.text("subGoal").orElseThrow()))).orElseThrow();
        Measure measure = new Measure(goal, measures.of(goal.municipalityId(), goal.id()).size() + 1, answers.text("title").orElseThrow(),
                answers.choice("category", MeasureCategory.class).orElseThrow(), answers.date("startsOn").orElseThrow(),
                answers.date("dueOn").orElseThrow());
        measure.describe(new SixAnswers(text(answers, "who"), text(answers, "what"), text(answers, "withWhat"), text(answers, "how"),
                text(answers, "byWhat"), text(answers, "when")), new ImpactHypothesis(text(answers, "ifText"), text(answers, "thenText"),
                text(answers, "becauseText"), null, null));
        return adding.add(goal, measure, "Aus dem Praxistransfer „" + work.transfer().practiceTitle() + "“", work.by()).id();
    }

    private static String text(Answers answers, String field) {
        return answers.text(field).orElse(null);
    }
}
