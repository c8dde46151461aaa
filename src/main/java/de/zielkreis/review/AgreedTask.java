package de.zielkreis.review;

import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;

/**
 * Something to be agreed.
 *
 * @param person who does it, or null where free words say it
 * @param who in free words, or null where a person is named
 */
public record AgreedTask(String wording, PersonId person, String who, LocalDate dueOn) {
}
