package de.zielkreis.goals;

import static de.zielkreis.goals.AGoal.aGoal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.zielkreis.municipalities.DepartmentId;
import de.zielkreis.municipalities.ProviderId;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeasureTests {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private final SubGoal goal = aGoal().active();
    private final Measure measure = new Measure(goal, 1, "Willkommensbesuche", MeasureCategory.OFFER, START, DUE);

    @Test
    void belongsToItsGoalAndHasNotBegun() {
        assertThat(measure.subGoalId()).isEqualTo(goal.id());
        assertThat(measure.municipalityId()).isEqualTo(goal.municipalityId());
        assertThat(measure.status()).isEqualTo(ImplementationStatus.NOT_STARTED);
    }

    @Test
    void cannotBeDueBeforeItStarts() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() ->
                new Measure(goal, 1, "Willkommensbesuche", MeasureCategory.OFFER, DUE, DUE.minusDays(1)));
        assertThat(new Measure(goal, 1, "Fachtag", MeasureCategory.TRAINING, DUE, DUE).dueOn()).isEqualTo(DUE);
    }

    @Test
    void isCarriedByADepartmentOrByAProviderNeverByBoth() {
        DepartmentId youthOffice = new DepartmentId(UUID.randomUUID());
        ProviderId association = new ProviderId(UUID.randomUUID());

        measure.carriedBy(youthOffice);
        measure.carriedBy(association);
        assertThat(measure.providerId()).isEqualTo(association);
        assertThat(measure.departmentId()).isNull();

        measure.carriedBy(youthOffice);
        assertThat(measure.departmentId()).isEqualTo(youthOffice);
        assertThat(measure.providerId()).isNull();
    }

    @Test
    void namesItsStandardsInTheirOrderAndReplacesThemTogether() {
        measure.serves(LifePhase.BIRTH, Set.of(CrossCuttingStandard.Q7, CrossCuttingStandard.Q1, CrossCuttingStandard.Q3));
        assertThat(measure.standards()).containsExactly(CrossCuttingStandard.Q1, CrossCuttingStandard.Q3, CrossCuttingStandard.Q7);

        measure.serves(null, EnumSet.of(CrossCuttingStandard.Q2));
        assertThat(measure.lifePhase()).isNull();
        assertThat(measure.standards()).containsExactly(CrossCuttingStandard.Q2);
    }

    @Test
    void listsItsBudgetByYearAndSource() {
        BudgetLine land2026 = new BudgetLine(2026, "Land", new BigDecimal("10000"), null);
        BudgetLine town2026 = new BudgetLine(2026, "Stadt", new BigDecimal("5000"), BigDecimal.ZERO);
        BudgetLine land2027 = new BudgetLine(2027, "Land", new BigDecimal("12000"), null);

        measure.fund(List.of(land2027, town2026, land2026));

        assertThat(measure.budget()).containsExactly(land2026, town2026, land2027);
    }

    @Test
    void takesItsStatusFromTheReleasedQuarter() {
        measure.release(ImplementationStatus.ABANDONED, Quarter.parse("2026-Q4"));

        assertThat(measure.status()).isEqualTo(ImplementationStatus.ABANDONED);
    }

    @Test
    void isGivenUpOnlyWithAReason() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> measure.progress(ImplementationStatus.ABANDONED, null))
                .satisfies(refused -> assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("abandonedBecause"));
        assertThat(measure.status()).isEqualTo(ImplementationStatus.NOT_STARTED);

        measure.progress(ImplementationStatus.ABANDONED, "Der Träger hat die Stelle nicht besetzt.");

        assertThat(measure.abandonedBecause()).isEqualTo("Der Träger hat die Stelle nicht besetzt.");
    }

    @Test
    void refusesTheSameSourceTwiceInAYearAndNegativeAmounts() {
        BudgetLine land = new BudgetLine(2026, "Land", BigDecimal.TEN, null);
        measure.fund(List.of(land));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> measure.fund(List.of(land, new BudgetLine(2026, "Land", null, null))));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> measure.fund(List.of(new BudgetLine(2027, "Land", null, BigDecimal.ONE.negate()))));
        assertThat(measure.budget()).containsExactly(land);
    }

    @Test
    void takesOverWhatPeopleSayButKeepsItsPlace() {
        ProviderId association = new ProviderId(UUID.randomUUID());
        BudgetLine land = new BudgetLine(2026, "Land", BigDecimal.TEN, null);

        measure.revise(goal, said("Hausbesuche", START, DUE, association.uuid(), List.of(land)));

        assertThat(measure.title()).isEqualTo("Hausbesuche");
        assertThat(measure.providerId()).isEqualTo(association);
        assertThat(measure.budget()).containsExactly(land);
        assertThat(measure.position()).isEqualTo(1);
    }

    @Test
    void isNotTakenBeyondItsGoal() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() ->
                measure.revise(goal, said("Hausbesuche", goal.startsOn().minusDays(1), goal.dueOn().plusDays(1), null, List.of())))
                .satisfies(refused -> assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("startsOn", "dueOn"));
    }

    @Test
    void itsGoalMustHoldItFromEitherSide() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> {
            goal.schedule(START.plusDays(1), goal.dueOn());
            goal.mustHold(List.of(measure));
        }).satisfies(refused -> assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("startsOn"));
    }

    private static ElementFacts.MeasureFacts said(String title, LocalDate start, LocalDate due, UUID provider, List<BudgetLine> budget) {
        return new ElementFacts.MeasureFacts(null, 7, title, MeasureCategory.OFFER, ImplementationStatus.RUNNING, null, start, due, null,
                provider, null, List.of(), null, null, budget, List.of(), false);
    }
}
