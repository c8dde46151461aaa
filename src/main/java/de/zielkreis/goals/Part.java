package de.zielkreis.goals;

import de.zielkreis.municipalities.Municipality;

/**
 * The part that one member has or could have in a shared goal.
 *
 * @param own whether the member itself acts; otherwise an office of the alliance acts for it
 */
public record Part(Municipality alliance, SubGoal goal, Municipality member, boolean own) {
}
