package de.zielkreis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.zielkreis.goals.ActionPlan;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An agreement is done or carried on, with a word. */
class AgreementTests {

    private static final LocalDate DUE = LocalDate.of(2027, 1, 31);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 15);
    private static final PersonId SOMEBODY = new PersonId(UUID.randomUUID());

    private final Agreement agreement = new Agreement(review(), new AgreedTask("Räume klären", null, "Fachberatung", DUE), 1);

    @Test
    void isOverdueFromTheDayAfterItsDate() {
        assertThat(agreement.overdue(DUE)).isFalse();
        assertThat(agreement.overdue(DUE.plusDays(1))).isTrue();
    }

    @Test
    void isNeverOverdueOnceItIsDone() {
        agreement.followUp(AgreementOutcome.DONE, null, null, SOMEBODY, LATER);

        assertThat(agreement.doneOn()).isEqualTo(LATER);
        assertThat(agreement.overdue(LATER.plusYears(1))).isFalse();
    }

    @Test
    void isCarriedOnWithAWordAndKeepsItsDateUnlessANewOneIsGiven() {
        agreement.followUp(AgreementOutcome.CARRIED_ON, "Der Vermieter antwortet nicht.", null, SOMEBODY, LATER);
        agreement.followUp(AgreementOutcome.CARRIED_ON, "Neuer Raum in Sicht.", LATER.plusMonths(1), SOMEBODY, LATER);

        assertThat(agreement.dueOn()).isEqualTo(LATER.plusMonths(1));
        assertThat(agreement.followUps()).extracting(FollowUp::word, FollowUp::dueOn).containsExactly(
                tuple("Der Vermieter antwortet nicht.", DUE),
                tuple("Neuer Raum in Sicht.", LATER.plusMonths(1)));
    }

    @Test
    void isNotCarriedOnWithoutAWord() {
        assertThatThrownBy(() -> agreement.followUp(AgreementOutcome.CARRIED_ON, null, null, SOMEBODY, LATER))
                .isInstanceOf(Refused.class).hasMessage("review.wordMissing");
    }

    @Test
    void isNotCarriedOnIntoThePast() {
        assertThatThrownBy(() -> agreement.followUp(AgreementOutcome.CARRIED_ON, "Wort", LATER.minusDays(1), SOMEBODY, LATER))
                .isInstanceOf(Refused.class).hasMessage("review.agreementDuePast");
    }

    @Test
    void needsNoNewDateWhenItIsDone() {
        assertThatThrownBy(() -> agreement.followUp(AgreementOutcome.DONE, null, LATER, SOMEBODY, LATER))
                .isInstanceOf(Refused.class).hasMessage("review.newDueThoughDone");
    }

    @Test
    void isDoneOnlyOnce() {
        agreement.followUp(AgreementOutcome.DONE, null, null, SOMEBODY, LATER);

        assertThatThrownBy(() -> agreement.followUp(AgreementOutcome.CARRIED_ON, "Doch nicht.", null, SOMEBODY, LATER))
                .isInstanceOf(Conflict.class).hasMessage("review.agreementDone");
    }

    private static QuarterlyReview review() {
        ActionPlan plan = new ActionPlan(new MunicipalityId(UUID.randomUUID()), "Plan", LocalDate.of(2025, 1, 1), LocalDate.of(2028, 12, 31));
        return new QuarterlyReview(plan, Quarter.parse("2026-Q4"), null, LocalDate.of(2026, 12, 9), ReviewRhythm.usual(plan.municipalityId()), 1, 1);
    }
}
