package de.zielkreis.cycle.steering;

import de.zielkreis.bodies.RulesOfProcedure;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyMember;
import java.util.List;

/**
 * How a municipality steers: its bodies with their members, what has been agreed, and what is still missing.
 *
 * @param rules the rules of procedure that hold now, or null
 * @param post the coordination post as it was last noted, or null
 */
public record SteeringView(List<Seats> bodies, RulesOfProcedure rules, CoordinationPost post, List<Gap> gaps) {

    /** A body and who sits in it. */
    public record Seats(Body body, List<BodyMember> members) {
    }
}
