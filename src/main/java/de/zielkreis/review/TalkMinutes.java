package de.zielkreis.review;

import java.time.LocalDate;

/**
 * What is written down about a Quartalsgespräch.
 *
 * @param participants who took part, in free words
 */
public record TalkMinutes(LocalDate heldOn, TalkForm form, String participants, String minutes) {
}
