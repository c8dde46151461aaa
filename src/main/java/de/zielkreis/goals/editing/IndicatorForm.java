package de.zielkreis.goals.editing;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill.Row;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.Direction;
import de.zielkreis.goals.ElementFacts.IndicatorFacts;
import de.zielkreis.goals.ElementKind;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.IndicatorId;
import de.zielkreis.goals.IndicatorKind;
import de.zielkreis.goals.Indicators;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Refused;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The page of a Kennzahl. */
@Component
class IndicatorForm implements ElementForm<Indicator, IndicatorFacts> {

    private final Indicators indicators;
    private final SubGoals goals;
    private final Measures measures;
    private final Choices choices;
    private final Clock clock;

    IndicatorForm(Indicators indicators, SubGoals goals, Measures measures, Choices choices, Clock clock) {
        this.indicators = indicators;
        this.goals = goals;
        this.measures = measures;
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public ElementKind kind() {
        return ElementKind.INDICATOR;
    }

    @Override
    public String formId() {
        return "indicator";
    }

    @Override
    public Optional<Indicator> find(MunicipalityId municipality, UUID id) {
        return indicators.findByIdAndMunicipalityId(new IndicatorId(id), municipality);
    }

    @Override
    public Prefill fill(MunicipalityId municipality, IndicatorFacts indicator) {
        String owner = indicator.subGoal() == null ? "measure:" + indicator.measure() : "goal:" + indicator.subGoal();
        Values values = new Values().with("owner", owner).with("name", indicator.name())
                .with("indicatorKind", indicator.indicatorKind()).with("narrative", indicator.narrative() ? "true" : null)
                .with("unit", indicator.unit()).with("decimals", indicator.decimals()).with("direction", indicator.direction())
                .with("cumulative", indicator.cumulative() ? "true" : null).with("source", indicator.source())
                .with("planningArea", indicator.planningArea()).with("numerator", indicator.numerator())
                .with("denominator", indicator.denominator()).with("baseline", indicator.baseline())
                .with("baselineOn", indicator.baselineOn()).with("target", indicator.target()).with("targetOn", indicator.targetOn());
        Set<Quarter> quarters = quarters(period(municipality, owner));
        quarters.addAll(indicator.planned().keySet());
        return prefill(municipality, values, quarters, indicator.planned(), indicator.yearlyTargets());
    }

    @Override
    public Prefill blank(MunicipalityId municipality, UUID parent) {
        String owner = parent == null ? "" : owner(municipality, parent);
        return prefill(municipality, new Values().with("owner", owner).with("decimals", 0), quarters(period(municipality, owner)),
                Map.of(), Map.of());
    }

    private String owner(MunicipalityId municipality, UUID parent) {
        return measures.findByIdAndMunicipalityId(new MeasureId(parent), municipality).isPresent() ? "measure:" + parent : "goal:" + parent;
    }

    private Prefill prefill(MunicipalityId municipality, Values values, Set<Quarter> quarters, Map<Quarter, BigDecimal> planned,
            Map<Integer, BigDecimal> yearly) {
        List<Row> quarterRows = quarters.stream().map(quarter -> new Values().with("amount", planned.get(quarter))
                .row(quarter.code(), quarter.label())).toList();
        Set<Integer> years = new TreeSet<>(yearly.keySet());
        quarters.forEach(quarter -> years.add(quarter.year()));
        List<Row> yearRows = years.stream().map(year -> new Values().with("amount", yearly.get(year))
                .row(String.valueOf(year), String.valueOf(year))).toList();
        return values.rows("quarters", quarterRows).rows("years", yearRows)
                .prefill(Map.of("owners", choices.owners(municipality)));
    }

    /** The quarters of the owner's period; this year and the next where it has none. */
    private static Set<Quarter> quarters(Period period) {
        Set<Quarter> quarters = new TreeSet<>();
        for (Quarter quarter = Quarter.of(period.from()); !quarter.firstDay().isAfter(period.to()); quarter = quarter.next()) {
            quarters.add(quarter);
        }
        return quarters;
    }

    private Period period(MunicipalityId municipality, String owner) {
        LocalDate today = LocalDate.now(clock);
        Period usual = new Period(today.withDayOfYear(1), today.withDayOfYear(1).plusYears(2).minusDays(1));
        if (owner.startsWith("goal:")) {
            return goals.of(municipality, new SubGoalId(id(owner))).filter(goal -> goal.dueOn() != null)
                    .map(goal -> new Period(goal.startsOn(), goal.dueOn())).orElse(usual);
        }
        return owner.startsWith("measure:") ? measures.findByIdAndMunicipalityId(new MeasureId(id(owner)), municipality)
                .map(measure -> new Period(measure.startsOn(), measure.dueOn())).orElse(usual) : usual;
    }

    @Override
    public Indicator create(MunicipalityId municipality, Answers answers) {
        String owner = answers.text("owner").orElseThrow();
        String name = answers.text("name").orElseThrow();
        Indicator indicator;
        if (owner.startsWith("goal:")) {
            SubGoal goal = goals.of(municipality, new SubGoalId(id(owner))).orElseThrow();
            indicator = Indicator.of(goal, behind(municipality, owner), name, unit(answers), decimals(answers), direction(answers));
        } else {
            Measure measure = measures.findByIdAndMunicipalityId(new MeasureId(id(owner)), municipality).orElseThrow();
            indicator = Indicator.of(measure, behind(municipality, owner), name, unit(answers), decimals(answers), direction(answers));
        }
        fill(indicator, answers);
        return indicators.save(indicator);
    }

    @Override
    public void change(Indicator indicator, Answers answers) {
        String owner = answers.text("owner").orElseThrow();
        if (!owner.equals(owner(indicator))) {
            int place = behind(indicator.municipalityId(), owner);
            indicator.moveTo(owner.startsWith("goal:") ? new SubGoalId(id(owner)) : null,
                    owner.startsWith("measure:") ? new MeasureId(id(owner)) : null, place);
        }
        fill(indicator, answers);
    }

    private static void fill(Indicator indicator, Answers answers) {
        Map<Quarter, BigDecimal> planned = new HashMap<>();
        answers.rows("quarters").forEach((code, row) -> row.number("amount").ifPresent(amount -> planned.put(Quarter.parse(code), amount)));
        Map<Integer, BigDecimal> yearly = new HashMap<>();
        answers.rows("years").forEach((year, row) -> row.number("amount").ifPresent(amount -> yearly.put(Integer.valueOf(year), amount)));
        IndicatorFacts now = (IndicatorFacts) indicator.facts();
        indicator.revise(new IndicatorFacts(now.subGoal(), now.measure(), now.position(), answers.text("name").orElseThrow(),
                answers.choice("indicatorKind", IndicatorKind.class).orElseThrow(), answers.ticked("narrative"), unit(answers),
                decimals(answers), direction(answers), answers.ticked("cumulative"), answers.text("numerator").orElse(null),
                answers.text("denominator").orElse(null), answers.text("source").orElse(null), answers.text("planningArea").orElse(null),
                answers.number("baseline").orElse(null), answers.date("baselineOn").orElse(null), answers.number("target").orElse(null),
                answers.date("targetOn").orElse(null), yearly, planned, now.readings(), now.archived()));
    }

    private static String unit(Answers answers) {
        return answers.text("unit").or(() -> answers.ticked("narrative") ? Optional.of("in Worten") : Optional.empty())
                .orElseThrow(() -> new Refused("unit", "field.missing"));
    }

    private static int decimals(Answers answers) {
        return answers.number("decimals").map(BigDecimal::intValue).orElse(0);
    }

    private static Direction direction(Answers answers) {
        return answers.choice("direction", Direction.class).or(() -> answers.ticked("narrative") ? Optional.of(Direction.KEEP)
                : Optional.empty()).orElseThrow(() -> new Refused("direction", "field.notChosen"));
    }

    @Override
    public List<Indicator> siblings(Indicator indicator) {
        return Places.shown(of(indicator.municipalityId(), owner(indicator)));
    }

    @Override
    public void placeAt(Indicator indicator, int position) {
        indicator.placeAt(position);
    }

    private int behind(MunicipalityId municipality, String owner) {
        return Places.behind(of(municipality, owner), Indicator::position);
    }

    private List<Indicator> of(MunicipalityId municipality, String owner) {
        List<Indicator> of = new ArrayList<>(indicators.findByMunicipalityIdOrderByPosition(municipality));
        of.removeIf(indicator -> !owner(indicator).equals(owner));
        return of;
    }

    private static String owner(Indicator indicator) {
        return indicator.subGoalId() == null ? "measure:" + indicator.measureId() : "goal:" + indicator.subGoalId();
    }

    private static UUID id(String owner) {
        return Values.uuid(owner.substring(owner.indexOf(':') + 1));
    }

    private record Period(LocalDate from, LocalDate to) {
    }
}
