package de.zielkreis.review;

import de.zielkreis.municipalities.MeetingForm;
import java.time.LocalDate;

/**
 * What the steering group decided on a goal.
 *
 * @param wording the decision as the minutes have it
 * @param agendaItem for example "TOP 4", or null
 * @param newDue the goal's new date, only for {@link Course#CHANGE_DATE}
 * @param meansAffected whether it touches staff or money
 * @param learned what is learned from a red light, or null
 * @param changes what will be done differently after a red light, or null
 */
public record BodyDecision(Course course, String wording, MeetingForm form, LocalDate decidedOn, String agendaItem,
        LocalDate newDue, boolean meansAffected, String learned, String changes) {
}
