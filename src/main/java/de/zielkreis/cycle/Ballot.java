package de.zielkreis.cycle;

import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.MeetingForm;
import java.time.LocalDate;

/**
 * What a body decided on.
 *
 * @param subject what it is about, one line
 * @param wording the decision as the minutes have it
 * @param paper number of the Vorlage, or null
 */
public record Ballot(String subject, String wording, DecisionOutcome outcome, LocalDate on, MeetingForm form, String paper) {
}
