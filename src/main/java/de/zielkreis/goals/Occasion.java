package de.zielkreis.goals;

import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.PersonId;
import java.time.Instant;

/**
 * Who changes something, when and why.
 *
 * @param by null when the application itself does it
 * @param reason in the person's words, or null
 * @param decision what a body decided, or null
 */
public record Occasion(PersonId by, Instant at, String reason, DecisionId decision) {

    public static Occasion of(PersonId by, Instant at) {
        return new Occasion(by, at, null, null);
    }

    public Occasion because(String reason) {
        return new Occasion(by, at, reason, decision);
    }

    public Occasion decidedBy(DecisionId decision) {
        return new Occasion(by, at, reason, decision);
    }
}
