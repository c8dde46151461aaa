package de.zielkreis.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2060, 1, 1);

    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2035-03-25", "2038-04-25", "2049-04-18", "2076-04-19"})
    void easterFallsOnTheDayOfTheCalendar(LocalDate easter) {
        assertThat(WorkingDays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-10-03", "2026-12-25",
        "2026-12-26", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17"})
    void theHolidaysOfAllOfGermanyAreNoWorkingDays(LocalDate day) {
        assertThat(WorkingDays.isHoliday(day)).isTrue();
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-06", "2026-06-04", "2026-10-31", "2026-11-01", "2026-12-24", "2026-12-31", "2026-04-05"})
    void holidaysOfSingleStatesAndSundaysAreNoneOfThem(LocalDate day) {
        assertThat(WorkingDays.isHoliday(day)).isFalse();
    }

    @Test
    void everyYearHasNineHolidaysAndNoWeekendWorks() {
        assertThat(FIRST.datesUntil(LAST).filter(WorkingDays::isHoliday).collect(Collectors.groupingBy(LocalDate::getYear, Collectors.counting())))
                .allSatisfy((year, count) -> assertThat(count).isEqualTo(9));
        assertThat(FIRST.datesUntil(LAST).filter(WorkingDays::isWorkingDay).map(LocalDate::getDayOfWeek))
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void theWeeklyDigestGoesOutOnceAWeekOnAWorkingDay() {
        Map<String, List<LocalDate>> weeks = FIRST.datesUntil(LAST).filter(Rhythm.WEEKLY::goesOutOn)
                .collect(Collectors.groupingBy(day -> day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));

        assertThat(weeks).hasSizeGreaterThan(40 * 52 - 2).allSatisfy((week, days) -> assertThat(days).hasSize(1).allMatch(WorkingDays::isWorkingDay));
    }

    @Test
    void afterAHolidayOnMondayTheWeekBeginsOnTuesday() {
        assertThat(Rhythm.WEEKLY.goesOutOn(LocalDate.of(2026, 4, 6))).isFalse();
        assertThat(Rhythm.WEEKLY.goesOutOn(LocalDate.of(2026, 4, 7))).isTrue();
        assertThat(WorkingDays.after(LocalDate.of(2026, 4, 2))).isEqualTo(LocalDate.of(2026, 4, 7));
    }
}
