package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;

/**
 * An active Teilziel has just been reached or given up; who hears of it belongs to the same transaction.
 *
 * @param by who wrote it down
 */
public record GoalEnded(MunicipalityId municipalityId, SubGoalId goalId, PersonId by) {
}
