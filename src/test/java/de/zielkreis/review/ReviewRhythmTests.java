package de.zielkreis.review;

import static de.zielkreis.goals.AGoal.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.zielkreis.goals.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every day from 2024 to 2040: leap days, ends of months, whatever the lead. */
class ReviewRhythmTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    @ParameterizedTest
    @CsvSource({"14, 2026-12-16, 2026-Q3", "14, 2026-12-17, 2026-Q4", "0, 2024-03-30, 2023-Q4", "0, 2024-03-31, 2024-Q1",
            "31, 2024-02-28, 2023-Q4", "31, 2024-02-29, 2024-Q1", "31, 2025-02-28, 2025-Q1"})
    void aQuarterIsDueFromItsOpeningDayOn(int lead, LocalDate day, String quarter) {
        assertThat(rhythm(lead).dueBy(day)).isEqualTo(Quarter.parse(quarter));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 14, 28, 29, 30, 31, 59, 60})
    void onAnyDayTheDueQuarterHasOpenedAndTheNextOneHasNot(int lead) {
        ReviewRhythm rhythm = rhythm(lead);

        assertThat(days()).allSatisfy(day -> {
            Quarter due = rhythm.dueBy(day);
            assertThat(rhythm.openingDay(due)).isBeforeOrEqualTo(day);
            assertThat(rhythm.openingDay(due.next())).isAfter(day).isEqualTo(rhythm.nextOpening(day));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 14, 31, 60})
    void whoeverLooksEveryDayOpensEveryQuarterOnceInOrderAndOnItsDay(int lead) {
        ReviewRhythm rhythm = rhythm(lead);
        List<Quarter> opened = new ArrayList<>();

        days().forEach(day -> {
            Quarter due = rhythm.dueBy(day);
            if (!opened.contains(due)) {
                opened.add(due);
                assertThat(opened.size() == 1 || day.equals(rhythm.openingDay(due))).as("%s opens on %s", due, day).isTrue();
            }
        });

        assertThat(opened).isSorted().hasSize(4 * 17 + 1);
    }

    @Test
    void whoeverWasAwayOpensTheDueQuarterOnceAndNoneTwice() {
        Random chance = new Random(4);
        for (int start = 0; start < 500; start++) {
            ReviewRhythm rhythm = rhythm(chance.nextInt(61));
            LocalDate day = FIRST.plusDays(chance.nextInt(6000));
            List<Quarter> opened = new ArrayList<>();
            while (day.isBefore(LAST)) {
                Quarter due = rhythm.dueBy(day);
                if (!opened.contains(due)) {
                    opened.add(due);
                }
                assertThat(opened).last().isEqualTo(due);
                day = day.plusDays(1 + chance.nextInt(200));
            }
            assertThat(opened).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void refusesARhythmForWhichAQuarterHasNoRoom() {
        assertThatIllegalArgumentException().isThrownBy(() -> rhythm(61));
        assertThatIllegalArgumentException().isThrownBy(() -> rhythm(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> ReviewRhythm.usual(HERE).choose(true, 14, 0, 14, 28));
    }

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }

    private static ReviewRhythm rhythm(int lead) {
        ReviewRhythm rhythm = ReviewRhythm.usual(HERE);
        rhythm.choose(true, lead, 18, 14, 28);
        return rhythm;
    }
}
