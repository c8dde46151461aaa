package de.zielkreis.reporting;

import de.zielkreis.goals.BudgetLine;
import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.Direction;
import de.zielkreis.goals.GoalMatrix.BranchRow;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.Plan;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.GoalMatrix.ValueRow;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.IndicatorKind;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.ReleasedLight;
import de.zielkreis.goals.SixAnswers;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.TrafficLight;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Goal matrices put together by hand, in words of the field. */
public final class GoalMatrixFixture {

    public static final Quarter Q2 = new Quarter(2026, 2);
    public static final Quarter Q3 = new Quarter(2026, 3);
    public static final LocalDate TODAY = LocalDate.of(2026, 12, 9);
    public static final Plan PLAN = new Plan("Aktionsplan 2025–2028", LocalDate.of(2025, 1, 1), LocalDate.of(2028, 12, 31),
            "Rat der Stadt Bielefeld", LocalDate.of(2024, 12, 12), "0815/2024");

    private GoalMatrixFixture() {
    }

    public static GoalMatrix aMatrix(GuidingGoalRow... goals) {
        return new GoalMatrix("BI", "Stadt Bielefeld", TODAY, PLAN, List.of(goals));
    }

    public static GuidingGoalRow aGuidingGoal(String number, String title, BranchRow... branches) {
        return new GuidingGoalRow(UUID.randomUUID(), number, title, List.of(branches));
    }

    public static BranchRow under(String productGroupGoal, String productNumber, String product, GoalBuilder... goals) {
        return new BranchRow(productGroupGoal, productNumber, product, List.of(goals).stream().map(GoalBuilder::row).toList());
    }

    public static BranchRow directly(GoalBuilder... goals) {
        return under(null, null, null, goals);
    }

    public static GoalBuilder aGoal(String number, String title) {
        return new GoalBuilder(number, title);
    }

    public static MeasureBuilder aMeasure(String number, String title) {
        return new MeasureBuilder(number, title);
    }

    public static IndicatorBuilder anIndicator(String name, String unit) {
        return new IndicatorBuilder(name, unit);
    }

    public static final class GoalBuilder {

        private final String number;
        private final String title;
        private final List<IndicatorRow> indicators = new ArrayList<>();
        private final List<MeasureRow> measures = new ArrayList<>();
        private String wording = "Bis 31.12.2027 schließen 320 Eltern einen Kurs ab.";
        private String responsible;
        private SubGoalState state = SubGoalState.ACTIVE;
        private ReleasedLight light;
        private LocalDate due = LocalDate.of(2027, 12, 31);

        private GoalBuilder(String number, String title) {
            this.number = number;
            this.title = title;
        }

        public GoalBuilder worded(String text) {
            wording = text;
            return this;
        }

        public GoalBuilder owedBy(String person) {
            responsible = person;
            return this;
        }

        public GoalBuilder due(LocalDate day) {
            due = day;
            return this;
        }

        public GoalBuilder in(SubGoalState newState) {
            state = newState;
            return this;
        }

        public GoalBuilder shows(TrafficLight colour, String reason, Quarter quarter) {
            light = new ReleasedLight(colour, reason, quarter, quarter.lastDay().plusDays(16));
            return this;
        }

        public GoalBuilder measuredBy(IndicatorBuilder indicator) {
            indicators.add(indicator.row());
            return this;
        }

        public GoalBuilder with(MeasureBuilder... added) {
            List.of(added).forEach(measure -> measures.add(measure.row()));
            return this;
        }

        private SubGoalRow row() {
            return new SubGoalRow(UUID.randomUUID(), number, title, wording, state,
                    ImplementationStatus.ofGoal(measures.stream().map(MeasureRow::status).toList()), LocalDate.of(2025, 2, 1),
                    due, responsible, light, null, indicators, measures, List.of());
        }
    }

    public static final class MeasureBuilder {

        private final String number;
        private final String title;
        private final List<BudgetLine> budget = new ArrayList<>();
        private final List<IndicatorRow> indicators = new ArrayList<>();
        private ImplementationStatus status = ImplementationStatus.RUNNING;
        private String abandonedBecause;
        private String carriedBy = "Jugendamt";
        private LifePhase phase = LifePhase.KITA;
        private MeasureCategory category = MeasureCategory.OFFER;
        private SixAnswers answers;
        private List<CrossCuttingStandard> standards = List.of();

        private MeasureBuilder(String number, String title) {
            this.number = number;
            this.title = title;
        }

        public MeasureBuilder done() {
            status = ImplementationStatus.DONE;
            return this;
        }

        public MeasureBuilder abandonedBecause(String reason) {
            status = ImplementationStatus.ABANDONED;
            abandonedBecause = reason;
            return this;
        }

        public MeasureBuilder carriedBy(String carrier) {
            carriedBy = carrier;
            return this;
        }

        public MeasureBuilder of(MeasureCategory newCategory) {
            category = newCategory;
            return this;
        }

        public MeasureBuilder in(LifePhase newPhase) {
            phase = newPhase;
            return this;
        }

        public MeasureBuilder answering(SixAnswers given) {
            answers = given;
            return this;
        }

        public MeasureBuilder forEverybody() {
            phase = null;
            return this;
        }

        public MeasureBuilder serving(CrossCuttingStandard... served) {
            standards = List.of(served);
            return this;
        }

        public MeasureBuilder funded(int year, String source, String planned, String actual) {
            budget.add(new BudgetLine(year, source, amount(planned), amount(actual)));
            return this;
        }

        public MeasureBuilder measuredBy(IndicatorBuilder indicator) {
            indicators.add(indicator.row());
            return this;
        }

        private MeasureRow row() {
            return new MeasureRow(UUID.randomUUID(), number, title, category, status, abandonedBecause,
                    LocalDate.of(2025, 2, 1), LocalDate.of(2027, 6, 30), carriedBy, phase, standards, answers, null, budget,
                    indicators, List.of());
        }
    }

    public static final class IndicatorBuilder {

        private final String name;
        private final String unit;
        private final Map<Quarter, BigDecimal> planned = new TreeMap<>();
        private final Map<Quarter, BigDecimal> readings = new TreeMap<>();
        private int decimals;
        private BigDecimal baseline;
        private BigDecimal target;

        private IndicatorBuilder(String name, String unit) {
            this.name = name;
            this.unit = unit;
        }

        public IndicatorBuilder decimals(int number) {
            decimals = number;
            return this;
        }

        public IndicatorBuilder from(String value) {
            baseline = amount(value);
            return this;
        }

        public IndicatorBuilder to(String value) {
            target = amount(value);
            return this;
        }

        public IndicatorBuilder planned(Quarter quarter, String value) {
            planned.put(quarter, amount(value));
            return this;
        }

        public IndicatorBuilder read(Quarter quarter, String value) {
            readings.put(quarter, amount(value));
            return this;
        }

        private IndicatorRow row() {
            Map<Quarter, BigDecimal> quarters = new TreeMap<>(planned);
            quarters.putAll(readings);
            return new IndicatorRow(UUID.randomUUID(), name, unit, decimals, Direction.MORE, true, IndicatorKind.OUTCOME,
                    "Kurslisten der Träger", baseline, LocalDate.of(2025, 2, 1), target, LocalDate.of(2027, 12, 31),
                    quarters.keySet().stream().map(quarter -> new ValueRow(quarter, planned.get(quarter), readings.get(quarter),
                            null, null)).toList(), false, null, null, null, Map.of());
        }
    }

    private static BigDecimal amount(String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }
}
