package de.zielkreis.offers;

import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.municipalities.BodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a network says about itself, except its maturity, which has a history of its own; what nobody has said is null.
 *
 * @param rhythm how often it meets, in words
 * @param goalsWritten whether its goals are written down
 * @param bodyId the body of kind network under which it is kept, too
 */
public record NetworkFacts(String name, String purpose, Set<LifePhase> lifePhases, Set<FieldOfAction> fields, List<NetworkMember> members,
        LocalDate since, String rhythm, boolean goalsWritten, BodyId bodyId) {
}
