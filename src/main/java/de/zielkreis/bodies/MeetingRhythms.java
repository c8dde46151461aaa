package de.zielkreis.bodies;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.bodies.process.MeetingRhythmTable;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.LastSitting;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.MunicipalityId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Watches how often the bodies of a municipality meet. */
@Component
@Transactional(readOnly = true)
public class MeetingRhythms {

    private final Bodies bodies;
    private final Meetings meetings;
    private final RulesOfProcedures rules;
    private final MeetingRhythmTable table;
    private final Clock clock;

    MeetingRhythms(Bodies bodies, Meetings meetings, RulesOfProcedures rules, MeetingRhythmTable table, Clock clock) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.rules = rules;
        this.table = table;
        this.clock = clock;
    }

    /** Every body by kind and name, then the joint sitting of steering group and project group where there are both. */
    public List<Watched> of(MunicipalityId municipality) {
        List<Body> found = bodies.findByMunicipalityIdOrderByName(municipality).stream().sorted(Comparator.comparing(Body::kind)).toList();
        List<Meeting> planned = meetings.planned(municipality);
        Map<BodyId, LocalDate> last = meetings.lastSittings(municipality).stream().collect(toMap(LastSitting::bodyId, LastSitting::on));
        Map<BodyId, RulesOfProcedure> agreed = rules.currentIn(municipality).stream().collect(toMap(RulesOfProcedure::bodyId, one -> one));
        List<Watched> watched = new ArrayList<>(found.stream().map(body -> {
            Meeting next = planned.stream().filter(meeting -> body.id().equals(meeting.bodyId()) || body.id().equals(meeting.jointWith()))
                    .findFirst().orElse(null);
            return watched(body, body.kind().name(), perYear(body, found, agreed), last.get(body.id()), next);
        }).toList());
        Body steering = first(found, BodyKind.STEERING_GROUP);
        if (steering != null && first(found, BodyKind.PROJECT_GROUP) != null) {
            watched.add(watched(null, RhythmFacts.JOINT, 0, meetings.lastJointSitting(municipality).orElse(null),
                    planned.stream().filter(meeting -> meeting.jointWith() != null).findFirst().orElse(null)));
        }
        return watched;
    }

    /** Those for which somebody should plan a meeting. */
    public List<Watched> calling(MunicipalityId municipality) {
        return of(municipality).stream().filter(watched -> watched.rhythm().calls()).toList();
    }

    private Watched watched(Body body, String kind, int perYear, LocalDate last, Meeting next) {
        return new Watched(body, last, next, table.rhythm(RhythmFacts.of(kind, perYear, last, next == null ? null : next.heldOn(),
                LocalDate.now(clock))));
    }

    /** What the body itself has agreed, or the steering group for the project group. */
    private static int perYear(Body body, List<Body> all, Map<BodyId, RulesOfProcedure> agreed) {
        RulesOfProcedure own = agreed.get(body.id());
        if (own != null) {
            return own.meetings();
        }
        Body steering = first(all, BodyKind.STEERING_GROUP);
        RulesOfProcedure above = steering == null ? null : agreed.get(steering.id());
        boolean agreedAbove = body.kind() == BodyKind.PROJECT_GROUP && above != null && above.projectMeetings() != null;
        return agreedAbove ? above.projectMeetings() : 0;
    }

    private static Body first(List<Body> all, BodyKind kind) {
        return all.stream().filter(body -> body.kind() == kind).findFirst().orElse(null);
    }

    /**
     * A body with its last sitting, its next one and its rhythm.
     *
     * @param body null for the joint sitting
     * @param last null when none is noted
     * @param next null when none is planned
     */
    public record Watched(Body body, LocalDate last, Meeting next, MeetingRhythm rhythm) {

        public String name() {
            return body == null ? "Gemeinsame Sitzung von Steuerungs- und Projektgruppe" : body.name();
        }
    }
}
