package de.zielkreis.review;

import static de.zielkreis.goals.AGoal.HERE;
import static de.zielkreis.goals.AGoal.aGoal;
import static de.zielkreis.goals.AGoal.anAdoptedPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.IndicatorId;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.municipalities.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessmentTests {

    private static final PersonId COORDINATOR = new PersonId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);
    private static final LightFacts RUNNING = new LightFacts(AssessmentAnswer.ANSWERED, ImplementationStatus.RUNNING, 0.123456, 2, 0.66666);
    private static final LightFacts UNJUDGED = new LightFacts(AssessmentAnswer.CANNOT_JUDGE, null, 0.5, 0, null);
    private static final Judgement GOOD = new Judgement("Die Lotsinnen sind da.", null, false, Course.GO_ON);
    private static final Judgement IN_NEED = new Judgement(null, "Es fehlen Räume.", true, Course.MORE_MEANS);

    private final SubGoal goal = aGoal().active();
    private final QuarterlyReview review = new QuarterlyReview(anAdoptedPlan(HERE), Quarter.parse("2026-Q4"), COORDINATOR, DAY, ReviewRhythm.usual(HERE), 1, 1);
    private final Assessment assessment = new Assessment(review, goal, 3);
    private final MeasureReport visits = new MeasureReport(new MeasureId(UUID.randomUUID()), ImplementationStatus.RUNNING, "läuft gut");
    private final ReadingReport families = new ReadingReport(new IndicatorId(UUID.randomUUID()), new BigDecimal("186"), null);

    @Test
    void waitsForAnAnswerWhenTheQuarterOpens() {
        assertThat(assessment.awaited()).isTrue();
        assertThat(assessment.answer()).isEqualTo(AssessmentAnswer.MISSING);
        assertThat(assessment.light()).isNull();
        assertThat(assessment.timeUsed()).isNull();
        assertThat(assessment.planReached()).isNull();
        assertThat(assessment.subGoalId()).isEqualTo(goal.id());
        assertThat(assessment.reviewId()).isEqualTo(review.id());
        assertThat(assessment.position()).isEqualTo(3);
    }

    @Test
    void keepsTheAnswersOfTheCoordinator() {
        assessment.answer(RUNNING, GOOD, List.of(visits), List.of(families), COORDINATOR, DAY);

        assertThat(assessment.awaited()).isFalse();
        assertThat(assessment.answer()).isEqualTo(AssessmentAnswer.ANSWERED);
        assertThat(assessment.status()).isEqualTo(ImplementationStatus.RUNNING);
        assertThat(assessment.wentWell()).isEqualTo("Die Lotsinnen sind da.");
        assertThat(assessment.proposal()).isEqualTo(Course.GO_ON);
        assertThat(assessment.helpNeeded()).isFalse();
        assertThat(assessment.measures()).containsExactly(visits);
        assertThat(assessment.readings()).containsExactly(families);
        assertThat(assessment.assessedBy()).isEqualTo(COORDINATOR);
        assertThat(assessment.assessedOn()).isEqualTo(DAY);
    }

    @Test
    void keepsSharesAsTheDatabaseDoesWithFourDigits() {
        assessment.answer(RUNNING, GOOD, List.of(), List.of(), COORDINATOR, DAY);

        assertThat(assessment.timeUsed()).isEqualTo(0.1235);
        assertThat(assessment.planReached()).isEqualTo(0.6667);
        assertThat(assessment.dueIndicators()).isEqualTo(2);
    }

    @Test
    void replacesEverythingThatWasSaidBeforeInTheSameQuarter() {
        assessment.answer(RUNNING, GOOD, List.of(visits), List.of(families), COORDINATOR, DAY);

        assessment.answer(UNJUDGED, IN_NEED, List.of(), List.of(), COORDINATOR, DAY.plusDays(1));

        assertThat(assessment.answer()).isEqualTo(AssessmentAnswer.CANNOT_JUDGE);
        assertThat(assessment.status()).isNull();
        assertThat(assessment.planReached()).isNull();
        assertThat(assessment.wentWell()).isNull();
        assertThat(assessment.stumblingBlocks()).isEqualTo("Es fehlen Räume.");
        assertThat(assessment.helpNeeded()).isTrue();
        assertThat(assessment.proposal()).isEqualTo(Course.MORE_MEANS);
        assertThat(assessment.measures()).isEmpty();
        assertThat(assessment.readings()).isEmpty();
        assertThat(assessment.assessedOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void keepsAnswersAndDraftWhenItIsAskedForAgain() {
        assessment.answer(RUNNING, GOOD, List.of(visits), List.of(families), COORDINATOR, DAY);
        assessment.draft(TrafficLight.YELLOW, "Ein Teil des Plans ist erreicht.");

        assessment.askAgain();

        assertThat(assessment.awaited()).isTrue();
        assertThat(assessment.wentWell()).isEqualTo("Die Lotsinnen sind da.");
        assertThat(assessment.light()).isEqualTo(TrafficLight.YELLOW);
    }

    @Test
    void takesTheLatestDraftOfTheLight() {
        assessment.draft(TrafficLight.YELLOW, "Ein Teil des Plans ist erreicht.");
        assessment.draft(TrafficLight.GREEN, "Der Plan ist erreicht.");

        assertThat(assessment.light()).isEqualTo(TrafficLight.GREEN);
        assertThat(assessment.lightReason()).isEqualTo("Der Plan ist erreicht.");
    }

    @Test
    void doesNotLetOthersChangeItsReports() {
        assessment.answer(RUNNING, GOOD, List.of(visits), List.of(families), COORDINATOR, DAY);

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> assessment.measures().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> assessment.readings().clear());
    }
}
