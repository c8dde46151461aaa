package de.zielkreis.goals;

import static de.zielkreis.goals.AGoal.HERE;
import static de.zielkreis.goals.AGoal.aDecision;
import static de.zielkreis.goals.AGoal.aGoal;
import static de.zielkreis.goals.AGoal.aPlan;
import static de.zielkreis.goals.AGoal.anAdoptedPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubGoalTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);
    private static final MunicipalityId ELSEWHERE = new MunicipalityId(UUID.randomUUID());

    @Test
    void isADraftUntilADecisionActivatesIt() {
        SubGoal goal = aGoal().draft();
        assertThat(goal.state()).isEqualTo(SubGoalState.DRAFT);
        assertThat(goal.light()).isNull();

        goal.activate(aDecision(), DAY);

        assertThat(goal.state()).isEqualTo(SubGoalState.ACTIVE);
        assertThat(goal.stateSince()).isEqualTo(DAY);
    }

    @Test
    void becomesActiveOnTheDayItsActionPlanIsAdopted() {
        SubGoal goal = aGoal().draft();
        ActionPlan plan = anAdoptedPlan(HERE);

        goal.activate(plan);

        assertThat(goal.state()).isEqualTo(SubGoalState.ACTIVE);
        assertThat(goal.stateSince()).isEqualTo(plan.adoptedOn());
    }

    @Test
    void isNotActivatedByAPlanThatNobodyAdopted() {
        SubGoal goal = aGoal().draft();

        assertThatIllegalStateException().isThrownBy(() -> goal.activate(aPlan(HERE)));
        assertThat(goal.state()).isEqualTo(SubGoalState.DRAFT);
    }

    @Test
    void isNotActivatedByThePlanOfAnotherMunicipality() {
        SubGoal goal = aGoal().draft();

        assertThatIllegalStateException().isThrownBy(() -> goal.activate(anAdoptedPlan(ELSEWHERE)));
        assertThat(goal.state()).isEqualTo(SubGoalState.DRAFT);
    }

    @Test
    void isNotActivatedTwice() {
        SubGoal goal = aGoal().active();

        assertThatIllegalStateException().isThrownBy(() -> goal.activate(aDecision(), DAY));
        assertThatIllegalStateException().isThrownBy(() -> goal.activate(anAdoptedPlan(HERE)));
    }

    @Test
    void isNotActivatedWithoutDateAndResponsiblePerson() {
        SubGoal goal = aGoal().withoutDate().owedByNobody().draft();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> goal.activate(aDecision(), DAY)).satisfies(refused ->
                assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("dueOn", "responsible"));
        assertThat(goal.state()).isEqualTo(SubGoalState.DRAFT);
    }

    @Test
    void keepsItsDateOnceItIsActive() {
        SubGoal goal = aGoal().active();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> goal.schedule(goal.startsOn(), null));
    }

    @Test
    void isReachedWithAReasonAndStaysInTheMatrix() {
        SubGoal goal = aGoal().active();

        goal.achieve(null, "Alle Kitas arbeiten mit dem Bogen.", DAY);

        assertThat(goal.state()).isEqualTo(SubGoalState.ACHIEVED);
        assertThat(goal.stateReason()).isEqualTo("Alle Kitas arbeiten mit dem Bogen.");
        assertThat(goal.archived()).isFalse();
    }

    @Test
    void goesToTheArchiveOnlyWhenItIsNotActive() {
        SubGoal goal = aGoal().active();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> goal.archive(DAY));
        goal.giveUp(aDecision(), "Das Angebot übernimmt der Kreis.", DAY);
        goal.archive(DAY);

        assertThat(goal.archived()).isTrue();
    }

    @Test
    void isGivenUpByADecision() {
        SubGoal goal = aGoal().active();

        goal.giveUp(aDecision(), "Das Angebot übernimmt der Kreis.", DAY);

        assertThat(goal.state()).isEqualTo(SubGoalState.GIVEN_UP);
        assertThat(goal.stateSince()).isEqualTo(DAY);
    }

    @Test
    void isOverOnceItIsGivenUp() {
        SubGoal goal = aGoal().active();
        goal.giveUp(aDecision(), "Das Angebot übernimmt der Kreis.", DAY);

        assertThatIllegalStateException().isThrownBy(() -> goal.giveUp(aDecision(), "noch einmal", DAY));
        assertThatIllegalStateException().isThrownBy(() -> goal.postpone(aDecision(), DAY.plusYears(1)));
        assertThatIllegalStateException().isThrownBy(() -> goal.activate(aDecision(), DAY));
    }

    @Test
    void isNeitherGivenUpNorPostponedAsADraft() {
        SubGoal goal = aGoal().draft();

        assertThatIllegalStateException().isThrownBy(() -> goal.giveUp(aDecision(), "zu teuer", DAY));
        assertThatIllegalStateException().isThrownBy(() -> goal.postpone(aDecision(), DAY.plusYears(1)));
    }

    @Test
    void isPostponedByADecisionAndStaysActive() {
        SubGoal goal = aGoal().dueOn("2026-12-31").active();

        goal.postpone(aDecision(), LocalDate.of(2027, 6, 30));

        assertThat(goal.dueOn()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(goal.state()).isEqualTo(SubGoalState.ACTIVE);
    }

    @Test
    void cannotBeDueBeforeItStarts() {
        SubGoal goal = aGoal().startingOn("2026-07-01").dueOn("2026-12-31").active();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> goal.postpone(aDecision(), LocalDate.of(2026, 6, 30)));
        assertThat(goal.dueOn()).as("unchanged").isEqualTo(LocalDate.of(2026, 12, 31));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> aGoal().startingOn("2026-07-01").dueOn("2026-06-30").draft());
        assertThat(aGoal().startingOn("2026-07-01").dueOn("2026-07-01").draft().dueOn()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @ParameterizedTest(name = "from {0} to {1}, on {2}: {3}")
    @CsvSource({
        "2026-01-01, 2027-01-01, 2025-01-01, 0",
        "2026-01-01, 2027-01-01, 2026-01-01, 0",
        "2026-01-01, 2027-01-01, 2026-07-02, 0.49863",
        "2026-01-01, 2027-01-01, 2027-01-01, 1",
        "2026-01-01, 2027-01-01, 2027-01-02, 1.00274",
        "2026-01-01, 2027-01-01, 2028-01-01, 2",
        "2028-02-28, 2028-03-01, 2028-02-29, 0.5",
        "2026-01-01, 2026-01-02, 2026-01-02, 1",
        // A goal of one day is over on that day, not before and not the day after.
        "2026-01-01, 2026-01-01, 2025-12-31, 0",
        "2026-01-01, 2026-01-01, 2026-01-01, 1",
        "2026-01-01, 2026-01-01, 2026-01-02, 2",
    })
    void knowsWhichShareOfItsTimeHasPassed(String start, String due, LocalDate day, double share) {
        assertThat(aGoal().startingOn(start).dueOn(due).active().timeUsed(day)).isCloseTo(share, within(0.00001));
    }

    @Test
    void hasMoreTimeLeftWhenItIsPostponed() {
        SubGoal goal = aGoal().startingOn("2026-01-01").dueOn("2026-12-31").active();
        double before = goal.timeUsed(DAY);

        goal.postpone(aDecision(), LocalDate.of(2027, 12, 31));

        assertThat(goal.timeUsed(DAY)).isLessThan(before);
    }

    @Test
    void showsStatusAndLightOfTheReleasedQuarter() {
        SubGoal goal = aGoal().active();
        ReleasedLight light = new ReleasedLight(TrafficLight.YELLOW, "Die Hälfte der Zeit ist um.", Quarter.parse("2026-Q4"), DAY);

        goal.release(ImplementationStatus.RUNNING, light);

        assertThat(goal.implementationStatus()).isEqualTo(ImplementationStatus.RUNNING);
        assertThat(goal.light()).isEqualTo(light);
    }

    @Test
    void keepsItsStatusWhenItCouldNotBeJudged() {
        SubGoal goal = aGoal().active();
        goal.release(ImplementationStatus.PARTIALLY_DONE, new ReleasedLight(TrafficLight.GREEN, "gut", Quarter.parse("2026-Q3"), DAY));
        ReleasedLight grey = new ReleasedLight(TrafficLight.GREY, "keine Aussage", Quarter.parse("2026-Q4"), DAY);

        goal.release(null, grey);

        assertThat(goal.implementationStatus()).isEqualTo(ImplementationStatus.PARTIALLY_DONE);
        assertThat(goal.light()).isEqualTo(grey);
    }

    @Test
    void isEntrustedToAPersonAndVacantAgain() {
        SubGoal goal = aGoal().active();
        PersonId coordinator = new PersonId(UUID.randomUUID());

        goal.entrustTo(coordinator);
        assertThat(goal.responsibleId()).isEqualTo(coordinator);

        goal.entrustTo(null);
        assertThat(goal.responsibleId()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"GREEN, false", "YELLOW, true", "RED, true", "GREY, false"})
    void comesBeforeTheSteeringGroupWhenItsLightIsYellowOrRed(TrafficLight light, boolean calls) {
        assertThat(light.callsForCorrection()).isEqualTo(calls);
    }
}
