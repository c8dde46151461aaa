package de.zielkreis.bodies;

import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;

/**
 * Something a meeting asks somebody to do.
 *
 * @param person who does it, or null where free words say it
 * @param who in free words, or null where a person is named
 */
public record AssignedTask(String wording, PersonId person, String who, LocalDate dueOn) {
}
