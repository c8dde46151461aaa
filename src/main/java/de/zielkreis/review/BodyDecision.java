package de.zielkreis.review;

import de.zielkreis.municipalities.MeetingForm;
import java.time.LocalDate;

/**
 * What the steering group decided on a goal.
 *
 * @param wording the decision as the minutes have it
 * @param agendaItem for example "TOP 4", or null
 * @param newDue the goal's new date, only for {@link Course#CHANGE_DATE}
 * @param meansAffected whether it concerns staff or money, so that the leadership is asked
 */
public record BodyDecision(Course course, String wording, MeetingForm form, LocalDate decidedOn, String agendaItem,
        LocalDate newDue, boolean meansAffected) {
}
