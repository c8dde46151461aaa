package de.zielkreis.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The Zielmatrix of a municipality as it stands: the page shows it, the quarter freezes it, the workbook prints it. It
 * holds released lights only; names and labels are those of the day it was put together.
 *
 * @param plan null where no adopted plan holds on that day
 */
public record GoalMatrix(String municipalityKey, String municipalityName, LocalDate asOf, Plan plan,
        List<GuidingGoalRow> guidingGoals) {

    /**
     * The number of the format in which snapshots keep this record; raise it with every change to a member. Format 1 knew
     * no milestones, participation, yearly targets, shares, planning areas and narrative indicators; it is still read.
     */
    public static final int FORMAT = 2;

    public GoalMatrix withGuidingGoals(List<GuidingGoalRow> rows) {
        return new GoalMatrix(municipalityKey, municipalityName, asOf, plan, rows);
    }

    public Stream<SubGoalRow> subGoals() {
        return guidingGoals.stream().flatMap(goal -> goal.branches().stream()).flatMap(branch -> branch.subGoals().stream());
    }

    public Stream<MeasureRow> measures() {
        return subGoals().flatMap(goal -> goal.measures().stream());
    }

    /** The newest quarter whose lights are shown; empty before the first release. */
    public Optional<Quarter> newestQuarter() {
        return subGoals().flatMap(goal -> Stream.ofNullable(goal.light())).map(ReleasedLight::quarter)
                .max(Comparator.naturalOrder());
    }

    /** The action plan that holds. */
    public record Plan(String title, LocalDate from, LocalDate to, String adoptedBy, LocalDate adoptedOn, String paper) {
    }

    /** A Leitziel with everything under it. */
    public record GuidingGoalRow(UUID id, String number, String title, List<BranchRow> branches) {

        public GuidingGoalRow withBranches(List<BranchRow> rows) {
            return new GuidingGoalRow(id, number, title, rows);
        }

        /** How many Teilziele of this Leitziel show a light. */
        public long count(TrafficLight light) {
            return branches.stream().flatMap(branch -> branch.subGoals().stream())
                    .filter(goal -> goal.light() != null && goal.light().colour() == light).count();
        }
    }

    /** The Teilziele under the same Produktgruppenziel and Produkt; both levels may be null. */
    public record BranchRow(String productGroupGoal, String productNumber, String productName, List<SubGoalRow> subGoals) {

        public BranchRow withSubGoals(List<SubGoalRow> rows) {
            return new BranchRow(productGroupGoal, productNumber, productName, rows);
        }
    }

    /**
     * A Teilziel. {@code responsible} is null while the post is vacant, {@code light} before the first release, {@code due}
     * in a draft that has no date yet.
     */
    public record SubGoalRow(UUID id, String number, String title, String wording, SubGoalState state,
            ImplementationStatus status, LocalDate from, LocalDate due, String responsible, ReleasedLight light,
            ImpactHypothesis hypothesis, List<IndicatorRow> indicators, List<MeasureRow> measures,
            List<MilestoneRow> milestones) {

        public SubGoalRow {
            milestones = milestones == null ? List.of() : List.copyOf(milestones);
        }

        public SubGoalRow withMeasures(List<MeasureRow> rows) {
            return new SubGoalRow(id, number, title, wording, state, status, from, due, responsible, light, hypothesis,
                    indicators, rows, milestones);
        }
    }

    /** A Meilenstein; {@code reached} is null while it is still ahead. */
    public record MilestoneRow(UUID id, String title, LocalDate due, LocalDate reached) {
    }

    /** A Maßnahme. */
    public record MeasureRow(UUID id, String number, String title, MeasureCategory category, ImplementationStatus status,
            String abandonedBecause, LocalDate from, LocalDate due, String carriedBy, LifePhase lifePhase,
            List<CrossCuttingStandard> standards, SixAnswers answers, ImpactHypothesis hypothesis, List<BudgetLine> budget,
            List<IndicatorRow> indicators, List<Participation> participation) {

        public MeasureRow {
            participation = participation == null ? List.of() : List.copyOf(participation);
        }
    }

    /** A Kennzahl with its values by quarter, oldest first. */
    public record IndicatorRow(UUID id, String name, String unit, int decimals, Direction direction, boolean cumulative,
            IndicatorKind kind, String source, BigDecimal baseline, LocalDate baselineOn, BigDecimal target,
            LocalDate targetOn, List<ValueRow> values, boolean narrative, String numerator, String denominator,
            String planningArea, Map<Integer, BigDecimal> yearlyTargets) {

        public IndicatorRow {
            yearlyTargets = yearlyTargets == null ? Map.of() : yearlyTargets;
        }

        /** The newest quarter that has a reading. */
        public Optional<ValueRow> newest() {
            return values.stream().filter(value -> value.reading() != null).reduce((first, second) -> second);
        }

        /** Share of the way to the target that the newest reading has gone, 0 to 1. */
        public Optional<BigDecimal> attainment() {
            return newest().flatMap(value -> Attainment.share(direction, baseline, target, value.reading()));
        }

        /** Share of the way to the target that was planned for the quarter of the newest reading, 0 to 1. */
        public Optional<BigDecimal> plannedAttainment() {
            return newest().flatMap(value -> Attainment.share(direction, baseline, target, value.planned()));
        }
    }

    /** What was planned for a quarter and what was read; each may be null, {@code source} where it is that of the indicator. */
    public record ValueRow(Quarter quarter, BigDecimal planned, BigDecimal reading, String note, String source) {
    }
}
