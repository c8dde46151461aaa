package de.zielkreis.municipalities;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * Something at an hour that a person takes part in.
 *
 * @param uid by which calendars know the appointment for ever
 * @param sequence rises with every change
 * @param title what it is, without anything confidential
 * @param municipality the municipality as letters name it
 * @param start in German time
 * @param end in German time on the same day, never before the start
 * @param place where, or null
 * @param path the address of its page, beginning with a slash
 * @param cancelled whether it does not take place any more
 */
public record Appointment(String uid, int sequence, PersonId personId, String title, String municipality, LocalDateTime start, LocalDateTime end, String place,
        String path, boolean cancelled, Instant changedAt) {
}
