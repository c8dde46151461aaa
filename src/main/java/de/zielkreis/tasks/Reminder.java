package de.zielkreis.tasks;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;

/**
 * Somebody is to be reminded of an open task.
 *
 * @param personId whom to remind, or null for everybody who holds the role
 * @param roleCode null where a person is addressed
 * @param reason the German sentence that says why
 * @param day on which the reminder became necessary
 */
public record Reminder(String taskId, MunicipalityId municipalityId, PersonId personId, String roleCode, ReminderRung rung, String reason,
        LocalDate day) {
}
