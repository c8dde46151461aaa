package de.zielkreis.bodies;

import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingState;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who keeps the bodies of a municipality, and who reads what about their meetings. */
@Component
public class MeetingAccess {

    private static final Role[] KEEPERS = {Role.COORDINATOR, Role.ADMINISTRATOR};
    private static final Role[] READERS = {Role.COORDINATOR, Role.ADMINISTRATOR, Role.LEADERSHIP, Role.STEERING_GROUP, Role.PROJECT_GROUP,
        Role.PLANNER, Role.BODY_MEMBER};

    private final Memberships memberships;
    private final Clock clock;

    MeetingAccess(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    public static boolean keeps(Visit visit) {
        return visit.holds(KEEPERS);
    }

    /** @throws de.zielkreis.shell.NotAllowed for everybody but coordination and administration */
    public static void mustKeep(Visit visit) {
        visit.mustHold(KEEPERS);
    }

    /** @throws de.zielkreis.shell.NotAllowed for people without a role in the municipality, such as an advisory office */
    public static void mustBelong(Visit visit) {
        visit.mustHold(READERS);
    }

    /** Whether the person has a role in the municipality. */
    public static boolean belongs(Visit visit) {
        return visit.holds(READERS);
    }

    @Transactional(readOnly = true)
    public Rights of(Visit visit) {
        return new Rights(keeps(visit), belongs(visit), new HashSet<>(memberships.bodiesOf(visit.actor().id(), LocalDate.now(clock))));
    }

    /**
     * What a person may do with the meetings of a municipality.
     *
     * @param keeps plans meetings, sets up agendas, approves minutes
     * @param belongs has a role in the municipality
     * @param bodies the bodies to which the person belongs
     */
    public record Rights(boolean keeps, boolean belongs, Set<BodyId> bodies) {

        /** Whether the person sees the agenda and unfinished minutes of a body. */
        public boolean sees(Body body) {
            return keeps || bodies.contains(body.id());
        }

        /** Whether the person sees what a meeting talks about: members always, the others once its minutes are approved. */
        public boolean reads(Meeting meeting) {
            return keeps || sits(meeting) || belongs && meeting.state() == MeetingState.MINUTES_APPROVED;
        }

        /** Whether the person keeps the minutes: coordination, and members of the steering group in its own meetings. */
        public boolean writes(Meeting meeting, Body body) {
            return keeps || body.kind() == BodyKind.STEERING_GROUP && bodies.contains(body.id());
        }

        private boolean sits(Meeting meeting) {
            return bodies.contains(meeting.bodyId()) || meeting.jointWith() != null && bodies.contains(meeting.jointWith());
        }
    }
}
