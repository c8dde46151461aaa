package de.zielkreis.goals.editing;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill.Row;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.BudgetLine;
import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.ElementFacts.MeasureFacts;
import de.zielkreis.goals.ElementKind;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.Indicators;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.Participation;
import de.zielkreis.goals.SixAnswers;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The page of a Maßnahme. */
@Component
class MeasureForm implements ElementForm<Measure, MeasureFacts> {

    private static final int MORE_LINES = 2;

    private final Measures measures;
    private final SubGoals goals;
    private final Indicators indicators;
    private final Choices choices;

    MeasureForm(Measures measures, SubGoals goals, Indicators indicators, Choices choices) {
        this.measures = measures;
        this.goals = goals;
        this.indicators = indicators;
        this.choices = choices;
    }

    @Override
    public ElementKind kind() {
        return ElementKind.MEASURE;
    }

    @Override
    public String formId() {
        return "measure";
    }

    @Override
    public Optional<Measure> find(MunicipalityId municipality, UUID id) {
        return measures.findByIdAndMunicipalityId(new MeasureId(id), municipality);
    }

    @Override
    public Prefill fill(MunicipalityId municipality, MeasureFacts measure) {
        Values values = new Values().with("subGoal", measure.subGoal()).with("title", measure.title()).with("category", measure.category())
                .with("status", measure.status()).with("abandonedBecause", measure.abandonedBecause())
                .with("startsOn", measure.startsOn()).with("dueOn", measure.dueOn()).with("carrier", carrier(measure))
                .with("lifePhase", measure.lifePhase())
                .with("standards", measure.standards().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .with(measure.hypothesis());
        SixAnswers six = measure.answers();
        if (six != null) {
            values.with("who", six.who()).with("what", six.what()).with("withWhat", six.withWhat()).with("how", six.how())
                    .with("byWhat", six.byWhat()).with("when", six.when());
        }
        return prefill(municipality, values, budgetRows(measure.budget()), participationRows(measure.participation()));
    }

    @Override
    public Prefill blank(MunicipalityId municipality, UUID parent) {
        Values values = new Values().with("subGoal", parent).with("status", ImplementationStatus.NOT_STARTED);
        if (parent != null) {
            goals.of(municipality, new SubGoalId(parent))
                    .ifPresent(goal -> values.with("startsOn", goal.startsOn()).with("dueOn", goal.dueOn()));
        }
        return prefill(municipality, values, List.of(), List.of());
    }

    private Prefill prefill(MunicipalityId municipality, Values values, List<Row> budget, List<Row> participation) {
        return values.rows("budget", Values.withBlankRows(budget, MORE_LINES))
                .rows("participation", Values.withBlankRows(participation, MORE_LINES))
                .prefill(Map.of("subGoals", choices.subGoals(municipality), "carriers", choices.carriers(municipality)));
    }

    private static String carrier(MeasureFacts measure) {
        return measure.provider() != null ? "provider:" + measure.provider()
                : measure.department() != null ? "department:" + measure.department() : null;
    }

    /** A line keeps its row when others come or go, so that two people at once do not mix them up. */
    private static List<Row> budgetRows(Collection<BudgetLine> budget) {
        return budget.stream().map(line -> new Values().with("year", line.year()).with("source", line.source())
                .with("planned", line.planned()).with("actual", line.actual())
                .row(UUID.nameUUIDFromBytes((line.year() + line.source()).getBytes(StandardCharsets.UTF_8)).toString(),
                        line.year() + ", " + line.source())).toList();
    }

    private static List<Row> participationRows(List<Participation> participation) {
        List<Row> rows = new ArrayList<>();
        for (Participation one : participation) {
            rows.add(new Values().with("who", one.who()).with("form", one.form()).with("result", one.result())
                    .row(String.valueOf(rows.size() + 1), one.who()));
        }
        return rows;
    }

    @Override
    public Measure create(MunicipalityId municipality, Answers answers) {
        SubGoal goal = goal(municipality, answers);
        Measure measure = new Measure(goal, behind(goal), answers.text("title").orElseThrow(),
                answers.choice("category", MeasureCategory.class).orElseThrow(), answers.date("startsOn").orElseThrow(),
                answers.date("dueOn").orElseThrow());
        fill(measure, goal, answers);
        return measures.save(measure);
    }

    @Override
    public void change(Measure measure, Answers answers) {
        SubGoal goal = goal(measure.municipalityId(), answers);
        if (!goal.id().equals(measure.subGoalId())) {
            measure.moveTo(goal.id(), behind(goal));
        }
        fill(measure, goal, answers);
    }

    private static void fill(Measure measure, SubGoal goal, Answers answers) {
        measure.revise(goal, new MeasureFacts(goal.uuid(), measure.position(), answers.text("title").orElseThrow(),
                answers.choice("category", MeasureCategory.class).orElseThrow(),
                answers.choice("status", ImplementationStatus.class).orElseThrow(), answers.text("abandonedBecause").orElse(null),
                answers.date("startsOn").orElseThrow(), answers.date("dueOn").orElseThrow(), carrier(answers, "department:"),
                carrier(answers, "provider:"), answers.choice("lifePhase", LifePhase.class).orElse(null), standards(answers),
                new SixAnswers(answers.text("who").orElse(null), answers.text("what").orElse(null),
                        answers.text("withWhat").orElse(null), answers.text("how").orElse(null), answers.text("byWhat").orElse(null),
                        answers.text("when").orElse(null)), Values.hypothesis(answers), budget(answers.rows("budget").values()),
                participation(answers.rows("participation").values()), measure.archived()));
    }

    private static UUID carrier(Answers answers, String kind) {
        return answers.text("carrier").filter(code -> code.startsWith(kind)).map(code -> Values.uuid(code.substring(kind.length())))
                .orElse(null);
    }

    private static List<CrossCuttingStandard> standards(Answers answers) {
        return answers.choices("standards").stream().map(CrossCuttingStandard::valueOf).toList();
    }

    /** A line without year and source but with money is incomplete; one without anything is none. */
    private static List<BudgetLine> budget(Collection<Answers> rows) {
        Map<String, BudgetLine> lines = new HashMap<>();
        for (Answers row : rows) {
            boolean money = row.number("planned").isPresent() || row.number("actual").isPresent();
            if (row.number("year").isEmpty() && (money || row.text("source").isPresent())) {
                throw new Refused(row.field("year"), "field.missing");
            }
            if (row.text("source").isEmpty() && (money || row.number("year").isPresent())) {
                throw new Refused(row.field("source"), "field.missing");
            }
            if (row.number("year").isPresent()) {
                BudgetLine line = new BudgetLine(row.number("year").orElseThrow().intValue(), row.text("source").orElseThrow(),
                        row.number("planned").orElse(null), row.number("actual").orElse(null));
                if (lines.put(line.year() + line.source(), line) != null) {
                    throw new Refused(row.field("source"), "goals.budgetTwice");
                }
            }
        }
        return List.copyOf(lines.values());
    }

    private static List<Participation> participation(Collection<Answers> rows) {
        List<Participation> all = new ArrayList<>();
        for (Answers row : rows) {
            if (row.text("who").isEmpty() && row.text("form").isEmpty() && row.text("result").isEmpty()) {
                continue;
            }
            for (String needed : List.of("who", "form")) {
                if (row.text(needed).isEmpty()) {
                    throw new Refused(row.field(needed), "field.missing");
                }
            }
            all.add(new Participation(row.text("who").orElseThrow(), row.text("form").orElseThrow(), row.text("result").orElse(null)));
        }
        return all;
    }

    @Override
    public List<Measure> siblings(Measure measure) {
        return measures.of(measure.municipalityId(), measure.subGoalId());
    }

    @Override
    public void placeAt(Measure measure, int position) {
        measure.moveTo(measure.subGoalId(), position);
    }

    @Override
    public List<? extends MatrixElement> parts(Measure measure) {
        return indicators.findByMunicipalityIdOrderByPosition(measure.municipalityId()).stream()
                .filter((Indicator indicator) -> measure.id().equals(indicator.measureId())).toList();
    }

    private int behind(SubGoal goal) {
        return Places.behind(measures.findByMunicipalityIdOrderByPosition(goal.municipalityId()).stream()
                .filter(measure -> measure.subGoalId().equals(goal.id())).toList(), Measure::position);
    }

    private SubGoal goal(MunicipalityId municipality, Answers answers) {
        return goals.of(municipality, new SubGoalId(Values.uuid(answers.text("subGoal").orElseThrow()))).orElseThrow();
    }
}
