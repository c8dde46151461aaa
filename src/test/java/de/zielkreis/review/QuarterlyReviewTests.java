package de.zielkreis.review;

import static de.zielkreis.goals.AGoal.HERE;
import static de.zielkreis.goals.AGoal.anAdoptedPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterlyReviewTests {

    private static final PersonId COORDINATOR = new PersonId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);

    @ParameterizedTest(name = "opened on {0}: assess until {1}, release until {2}, decide until {3}")
    @CsvSource({
        "2026-10-01, 2026-10-19, 2026-11-02, 2026-11-30",
        "2026-10-06, 2026-10-26, 2026-11-09, 2026-12-07",
        "2026-10-07, 2026-10-26, 2026-11-09, 2026-12-07",
        "2027-12-15, 2028-01-03, 2028-01-17, 2028-02-14",
    })
    void setsTheDatesOfItsStepsWhenItOpens(LocalDate opened, LocalDate assess, LocalDate release, LocalDate decide) {
        QuarterlyReview review = openedOn(opened);

        assertThat(review.assessUntil()).isEqualTo(assess);
        assertThat(review.releaseUntil()).isEqualTo(release);
        assertThat(review.decideUntil()).isEqualTo(decide);
    }

    @Test
    void setsNoDateOnAWeekendWheneverItOpens() {
        LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).map(QuarterlyReviewTests::openedOn).forEach(review -> {
            assertThat(review.assessUntil()).isBetween(review.openedOn().plusDays(18), review.openedOn().plusDays(20));
            assertThat(review.releaseUntil()).isBetween(review.assessUntil().plusDays(14), review.assessUntil().plusDays(16));
            assertThat(review.decideUntil()).isBetween(review.releaseUntil().plusDays(28), review.releaseUntil().plusDays(30));
            assertThat(List.of(review.openedOn(), review.assessUntil(), review.prepareUntil(), review.releaseUntil(), review.outsideUntil(),
                    review.decideUntil(), review.closeUntil())).isSorted();
            assertThat(Stream.of(review.prepareUntil(), review.outsideUntil(), review.closeUntil()).map(LocalDate::getDayOfWeek))
                    .allMatch(day -> day.compareTo(DayOfWeek.SATURDAY) < 0);
            assertThat(review.assessUntil().getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
            assertThat(review.releaseUntil().getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
            assertThat(review.decideUntil().getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
        });
    }

    @Test
    void isOpenedThenSharedThenReleasedThenClosed() {
        QuarterlyReview review = openedOn(LocalDate.of(2026, 10, 1));
        assertThat(review.state()).isEqualTo(ReviewState.OPEN);
        assertThat(review.municipalityId()).isEqualTo(HERE);
        assertThat(review.decisionVersion()).isEqualTo(7);
        assertThat(review.courseVersion()).isEqualTo(2);
        assertThat(review.releasedOn()).isNull();

        review.share(COORDINATOR, DAY.minusDays(2), "Bitte zuerst über die Kita-Lotsen sprechen.");
        assertThat(review.state()).isEqualTo(ReviewState.SHARED);
        assertThat(review.sharedOn()).isEqualTo(DAY.minusDays(2));
        review.release(COORDINATOR, DAY);
        assertThat(review.state()).isEqualTo(ReviewState.RELEASED);
        assertThat(review.releasedOn()).isEqualTo(DAY);
        assertThat(review.releaseMessage()).isEqualTo("Bitte zuerst über die Kita-Lotsen sprechen.");
        assertThat(review.closedOn()).isNull();

        review.close(DAY.plusDays(3));
        assertThat(review.state()).isEqualTo(ReviewState.CLOSED);
        assertThat(review.closedOn()).isEqualTo(DAY.plusDays(3));
    }

    @Test
    void isNotClosedBeforeItIsReleased() {
        QuarterlyReview review = openedOn(DAY);

        assertThatIllegalStateException().isThrownBy(() -> review.close(DAY));
        assertThat(review.state()).isEqualTo(ReviewState.OPEN);
    }

    @Test
    void isReleasedOnlyOnce() {
        QuarterlyReview review = openedOn(DAY);
        review.share(COORDINATOR, DAY, null);
        assertThatIllegalStateException().isThrownBy(() -> review.share(COORDINATOR, DAY, "noch einmal"));
        review.release(COORDINATOR, DAY);

        assertThatIllegalStateException().isThrownBy(() -> review.release(COORDINATOR, DAY.plusDays(1)));
        assertThat(review.releasedOn()).isEqualTo(DAY);
        assertThat(review.releaseMessage()).isNull();
    }

    @Test
    void neverChangesAgainOnceItIsClosed() {
        QuarterlyReview review = openedOn(DAY);
        review.share(COORDINATOR, DAY, null);
        review.release(COORDINATOR, DAY);
        review.close(DAY);

        assertThatIllegalStateException().isThrownBy(() -> review.release(COORDINATOR, DAY));
        assertThatIllegalStateException().isThrownBy(() -> review.close(DAY.plusDays(1)));
        assertThat(review.closedOn()).isEqualTo(DAY);
    }

    private static QuarterlyReview openedOn(LocalDate day) {
        return new QuarterlyReview(anAdoptedPlan(HERE), Quarter.of(day), COORDINATOR, day, ReviewRhythm.usual(HERE), 7, 2);
    }
}
