package de.zielkreis.transfer;

import java.util.UUID;

/**
 * One condition as the common table shows it.
 *
 * @param number place in the table, from 1
 * @param background what stands behind it in the giving municipality, or null
 * @param tried whether this row differs from what is stored, in a trial
 */
public record TableRow(UUID id, int number, ConditionKind kind, String text, String background, Importance importance, Presence presence,
        String presenceNote, Endangerment endangers, Alternative alternative, String alternativeText, Judgement<ConditionRisk> risk, Long version,
        boolean tried) {
}
