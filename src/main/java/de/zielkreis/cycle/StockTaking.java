package de.zielkreis.cycle;

import de.zielkreis.municipalities.MeetingForm;
import java.time.LocalDate;

/**
 * The stock taken of a round.
 *
 * @param form sitting or circulation of the steering group; null where the municipality has no such group yet
 * @param agendaItem or null
 */
public record StockTaking(String workedWell, String nextSteps, RoundCourse course, MeetingForm form, LocalDate takenOn,
        String agendaItem) {
}
