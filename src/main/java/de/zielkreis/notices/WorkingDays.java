package de.zielkreis.notices;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** Monday to Friday without the holidays that all of Germany keeps. */
public final class WorkingDays {

    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 3), MonthDay.of(12, 25),
            MonthDay.of(12, 26));
    /** Good Friday, Easter Monday, Ascension Day, Whit Monday. */
    private static final Set<Integer> DAYS_FROM_EASTER = Set.of(-2, 1, 39, 50);

    private WorkingDays() {
    }

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !isHoliday(day);
    }

    /** Whether it is a holiday in every state of Germany. */
    public static boolean isHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || DAYS_FROM_EASTER.contains(day.getDayOfYear() - easter(day.getYear()).getDayOfYear());
    }

    /** The first working day after a day. */
    public static LocalDate after(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Whether it is the first working day of its week. */
    public static boolean beginsTheWeek(LocalDate day) {
        LocalDate sunday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusDays(1);
        return day.equals(after(sunday));
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous rule of 1876. */
    static LocalDate easter(int year) {
        int century = year / 100;
        int lunar = (19 * (year % 19) + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - lunar - year % 100 % 4) % 7;
        int shift = lunar + weekday - 7 * ((year % 19 + 11 * lunar + 22 * weekday) / 451) + 114;
        return LocalDate.of(year, shift / 31, shift % 31 + 1);
    }
}
