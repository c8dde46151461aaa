package de.zielkreis.tasks;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An open task as far as a reminder or a calendar tells of it.
 *
 * @param assigneeId null while it is free for its group
 * @param addressee the group that is asked, as {@link de.zielkreis.municipalities.Addressee} writes it, or null
 * @param assignedAt null while it is free
 */
public record DueTask(String id, MunicipalityId municipalityId, String municipality, String processKey, String title, String topic,
        PersonId assigneeId, String addressee, LocalDate due, LocalDate followUp, Instant assignedAt, Instant createdAt) {

    /** Null when the task has no date. */
    public LocalDate dueOn() {
        return TaskEntry.NO_DATE.equals(due) ? null : due;
    }

    /** When it came to the person who has it, or to the group. */
    public Instant since() {
        return assignedAt == null ? createdAt : assignedAt;
    }
}
