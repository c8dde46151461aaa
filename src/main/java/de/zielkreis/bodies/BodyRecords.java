package de.zielkreis.bodies;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.BodyMember;
import de.zielkreis.municipalities.DecisionOfBody;
import de.zielkreis.municipalities.Decisions;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What pages show of the bodies of a municipality: all of them at a glance, and each with its people, rules and meetings. */
@Component
@Transactional(readOnly = true)
public class BodyRecords {

    /** Meetings on one page. */
    public static final int MEETINGS = 12;

    private static final int MOST_FORMER = 100;
    private static final int MOST_DECISIONS = 25;
    private static final int MOST_ASSIGNMENTS = 50;

    private final Bodies bodies;
    private final Memberships memberships;
    private final Meetings meetings;
    private final Decisions decisions;
    private final RulesOfProcedures rules;
    private final Assignments assignments;
    private final People people;
    private final MeetingRhythms rhythms;
    private final Clock clock;

    BodyRecords(Bodies bodies, Memberships memberships, Meetings meetings, Decisions decisions, RulesOfProcedures rules,
            Assignments assignments, People people, MeetingRhythms rhythms, Clock clock) {
        this.bodies = bodies;
        this.memberships = memberships;
        this.meetings = meetings;
        this.decisions = decisions;
        this.rules = rules;
        this.assignments = assignments;
        this.people = people;
        this.rhythms = rhythms;
        this.clock = clock;
    }

    /** Every body with how many sit in it today and how it keeps to its rhythm. */
    public List<Line> all(MunicipalityId municipality) {
        Map<BodyId, Long> seats = memberships.bodyMembers(municipality, today()).stream().filter(member -> member.on(today()))
                .collect(groupingBy(BodyMember::bodyId, counting()));
        return rhythms.of(municipality).stream().map(watched -> new Line(watched,
                watched.body() == null ? 0 : seats.getOrDefault(watched.body().id(), 0L).intValue())).toList();
    }

    /** @throws NotFound for unknown bodies and those of other municipalities */
    public Body body(MunicipalityId municipality, BodyId id) {
        return bodies.findByIdAndMunicipalityId(id, municipality).orElseThrow(NotFound::new);
    }

    /**
     * @param before shows meetings of earlier days only, or null for the newest ones
     * @throws NotFound for unknown bodies and those of other municipalities
     */
    public View of(MunicipalityId municipality, BodyId id, LocalDate before) {
        Body body = body(municipality, id);
        List<Meeting> all = meetings.before(id, before == null ? LocalDate.of(9999, 12, 31) : before, Limit.of(MEETINGS + 1));
        List<Assignment> open = assignments.open(id, Limit.of(MOST_ASSIGNMENTS));
        Map<PersonId, String> names = people.namesOf(open.stream().map(Assignment::personId).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new View(body, memberships.bodyMembers(municipality, today()).stream().filter(member -> member.bodyId().equals(id)).toList(),
                memberships.formerMembersOf(id, today(), Limit.of(MOST_FORMER)), rules.findByBodyIdOrderByEditionDesc(id),
                all.subList(0, Math.min(MEETINGS, all.size())), all.size() > MEETINGS,
                decisions.ofBody(id, Limit.of(MOST_DECISIONS)),
                open.stream().map(assignment -> new Assigned(assignment, assignment.personId() == null ? assignment.who()
                        : names.getOrDefault(assignment.personId(), ""))).toList(),
                rhythms.of(municipality).stream().filter(watched -> watched.body() != null && watched.body().id().equals(id)).findFirst()
                        .orElseThrow());
    }

    /** The rules that hold now; empty before any were adopted. */
    public Optional<RulesOfProcedure> rules(MunicipalityId municipality, BodyId id) {
        return rules.findByBodyIdOrderByEditionDesc(body(municipality, id).id()).stream().findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A body at a glance. */
    public record Line(MeetingRhythms.Watched watched, int members) {
    }

    /** An assignment with the name of who does it. */
    public record Assigned(Assignment assignment, String who) {
    }

    /**
     * A body with its people, rules and meetings.
     *
     * @param editions of its rules, the newest first
     * @param more whether there are older meetings
     */
    public record View(Body body, List<BodyMember> members, List<BodyMember> former, List<RulesOfProcedure> editions,
            List<Meeting> meetings, boolean more, List<DecisionOfBody> decisions, List<Assigned> assignments, MeetingRhythms.Watched watched) {
    }
}
