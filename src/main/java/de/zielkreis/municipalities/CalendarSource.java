package de.zielkreis.municipalities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Appointments for people's calendars and reminders; the capability that plans meetings implements it. */
public interface CalendarSource {

    /** The appointments of these people that begin on one of the days, both counted, in one look. */
    List<Appointment> appointments(Collection<PersonId> people, LocalDate from, LocalDate to);
}
