package de.zielkreis.goals;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What an element of the goal matrix says at one moment. The matrix of today and that of any past day are put together
 * from these, the history compares them. Members may be added; those that a past state lacks are null or empty.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface ElementFacts {

    /** Whether the element lies in the archive and so does not show in the matrix. */
    boolean archived();

    /** An action plan and the period for which it holds. */
    record ActionPlanFacts(String title, LocalDate validFrom, LocalDate validTo, String adoptedBy, LocalDate adoptedOn,
            String paper, boolean archived) implements ElementFacts {
    }

    /** A Leitziel. */
    record GuidingGoalFacts(int position, String title, boolean archived) implements ElementFacts {
    }

    /** A Produktgruppenziel. */
    record ProductGroupGoalFacts(UUID guidingGoal, String title, boolean archived) implements ElementFacts {
    }

    /** A Produkt. */
    record ProductFacts(UUID guidingGoal, UUID productGroupGoal, String number, String name, boolean archived)
            implements ElementFacts {
    }

    /** A Teilziel. */
    record SubGoalFacts(UUID guidingGoal, UUID productGroupGoal, UUID product, int position, String title, String wording,
            LocalDate startsOn, LocalDate dueOn, UUID responsible, SubGoalState state, LocalDate stateSince,
            String stateReason, ImplementationStatus status, ReleasedLight light, ImpactHypothesis hypothesis,
            boolean archived) implements ElementFacts {

        public SubGoalFacts {
            hypothesis = ImpactHypothesis.orNull(hypothesis);
        }
    }

    /** A Maßnahme. */
    record MeasureFacts(UUID subGoal, int position, String title, MeasureCategory category, ImplementationStatus status,
            String abandonedBecause, LocalDate startsOn, LocalDate dueOn, UUID department, UUID provider,
            LifePhase lifePhase, List<CrossCuttingStandard> standards, SixAnswers answers, ImpactHypothesis hypothesis,
            List<BudgetLine> budget, List<Participation> participation, boolean archived) implements ElementFacts {

        public MeasureFacts {
            answers = SixAnswers.orNull(answers);
            hypothesis = ImpactHypothesis.orNull(hypothesis);
            standards = standards == null ? List.of() : List.copyOf(standards);
            budget = budget == null ? List.of() : List.copyOf(budget);
            participation = participation == null ? List.of() : List.copyOf(participation);
        }
    }

    /** A Kennzahl of a Teilziel or of a Maßnahme. */
    record IndicatorFacts(UUID subGoal, UUID measure, int position, String name, IndicatorKind indicatorKind, boolean narrative,
            String unit, int decimals, Direction direction, boolean cumulative, String numerator, String denominator,
            String source, String planningArea, BigDecimal baseline, LocalDate baselineOn, BigDecimal target,
            LocalDate targetOn, Map<Integer, BigDecimal> yearlyTargets, Map<Quarter, BigDecimal> planned,
            Map<Quarter, Reading> readings, boolean archived) implements ElementFacts {

        public IndicatorFacts {
            yearlyTargets = yearlyTargets == null ? Map.of() : new TreeMap<>(yearlyTargets);
            planned = planned == null ? Map.of() : new TreeMap<>(planned);
            readings = readings == null ? Map.of() : new TreeMap<>(readings);
        }
    }

    /** A Meilenstein of a Teilziel. */
    record MilestoneFacts(UUID subGoal, String title, LocalDate dueOn, LocalDate reachedOn, boolean archived)
            implements ElementFacts {
    }

    /** A contribution of a member to a goal of an alliance. */
    record ContributionFacts(UUID subGoal, UUID member, String description, UUID ownGoal, boolean archived)
            implements ElementFacts {
    }
}
