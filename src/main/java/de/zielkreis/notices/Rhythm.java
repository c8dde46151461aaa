package de.zielkreis.notices;

import java.time.LocalDate;

/** How often a person wants to be written to. */
public enum Rhythm {

    DAILY, WEEKLY, ESCALATION_ONLY;

    /** Whether mail in this rhythm may go out on a day; for the weekly one on the first working day of the week. */
    public boolean goesOutOn(LocalDate day) {
        return this == WEEKLY ? WorkingDays.beginsTheWeek(day) : WorkingDays.isWorkingDay(day);
    }
}
