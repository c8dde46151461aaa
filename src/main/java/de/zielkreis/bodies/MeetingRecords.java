package de.zielkreis.bodies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.zielkreis.bodies.BodyRecords.Assigned;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.BodyMember;
import de.zielkreis.municipalities.Decision;
import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.Decisions;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.NotFound;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What pages show of a meeting: who is invited, the agenda with its minutes, who was there, what was decided. */
@Component
@Transactional(readOnly = true)
public class MeetingRecords {

    private final Meetings meetings;
    private final Bodies bodies;
    private final Memberships memberships;
    private final AgendaItems items;
    private final AttendanceLists lists;
    private final Assignments assignments;
    private final MinutesNotes notes;
    private final Decisions decisions;
    private final RulesOfProcedures rules;
    private final People people;

    MeetingRecords(Meetings meetings, Bodies bodies, Memberships memberships, AgendaItems items, AttendanceLists lists,
            Assignments assignments, MinutesNotes notes, Decisions decisions, RulesOfProcedures rules, People people) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.memberships = memberships;
        this.items = items;
        this.lists = lists;
        this.assignments = assignments;
        this.notes = notes;
        this.decisions = decisions;
        this.rules = rules;
        this.people = people;
    }

    /** @throws NotFound for unknown meetings and those of other municipalities */
    public Meeting meeting(MunicipalityId municipality, MeetingId id) {
        return meetings.of(municipality, id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound for unknown meetings and those of other municipalities */
    public View of(MunicipalityId municipality, MeetingId id) {
        Meeting meeting = meeting(municipality, id);
        Map<BodyId, Body> found = bodies.findByIdIn(Stream.of(meeting.bodyId(), meeting.jointWith()).filter(Objects::nonNull).toList())
                .stream().collect(toMap(Body::id, body -> body));
        List<AgendaItem> agenda = items.findByMeetingIdOrderByPosition(id);
        List<Assignment> handedOut = agenda.isEmpty() ? List.of()
                : assignments.findByAgendaItemIdInOrderByDueOn(agenda.stream().map(AgendaItem::id).toList());
        List<MinutesNote> corrections = notes.findByMeetingIdOrderByNotedOn(id);
        AttendanceList attendance = lists.of(id).orElse(null);
        Map<PersonId, String> names = people.namesOf(Stream.of(handedOut.stream().map(Assignment::personId),
                        corrections.stream().map(MinutesNote::notedBy), Stream.of(meeting.approvedBy()).filter(Objects::nonNull),
                        attendance == null ? Stream.<PersonId>empty() : attendance.members().stream().map(Attendance::personId))
                .flatMap(some -> some).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<UUID, List<Assigned>> assigned = handedOut.stream().map(one -> new Assigned(one, one.personId() == null ? one.who()
                : names.getOrDefault(one.personId(), ""))).collect(groupingBy(one -> one.assignment().agendaItemId()));
        Set<DecisionId> own = agenda.stream().map(AgendaItem::decisionId).filter(Objects::nonNull).collect(Collectors.toSet());
        return new View(meeting, found.get(meeting.bodyId()), found.get(meeting.jointWith()), invited(meeting),
                agenda.stream().map(item -> new Item(item, assigned.getOrDefault(item.id(), List.of()))).toList(),
                attendance, attendance == null ? List.of() : attendance.members().stream().map(member -> new Seat(member,
                        names.getOrDefault(member.personId(), ""))).sorted(Comparator.comparing(Seat::name)).toList(),
                decisions.findByMeetingIdOrderByRecordedAt(id).stream().filter(decision -> !own.contains(decision.id())).toList(),
                corrections.stream().map(note -> new Correction(note, names.getOrDefault(note.notedBy(), ""))).toList(),
                names.get(meeting.approvedBy()), quorum(meeting));
    }

    /** Who belongs to the body, or to one of the two, on the day of the meeting; each person once. */
    public List<BodyMember> invited(Meeting meeting) {
        Map<PersonId, BodyMember> invited = new LinkedHashMap<>();
        memberships.membersOf(Stream.of(meeting.bodyId(), meeting.jointWith()).filter(Objects::nonNull).toList(), meeting.heldOn())
                .forEach(member -> invited.putIfAbsent(member.personId(), member));
        return List.copyOf(invited.values());
    }

    /** Who was there as far as it is noted, or null. */
    public AttendanceList attendance(MeetingId id) {
        return lists.of(id).orElse(null);
    }

    private Integer quorum(Meeting meeting) {
        return rules.findByBodyIdOrderByEditionDesc(meeting.bodyId()).stream().filter(edition -> !edition.adoptedOn().isAfter(meeting.heldOn()))
                .findFirst().map(edition -> edition.agreed().quorum()).orElse(null);
    }

    /** An item of the agenda with what it handed out. */
    public record Item(AgendaItem item, List<Assigned> assignments) {
    }

    /** A member at the meeting, by name. */
    public record Seat(Attendance attendance, String name) {

        String words() {
            return attendance.representedBy() == null ? name : name + " (durch " + attendance.representedBy() + ")";
        }
    }

    /** A correction with the name of who noted it. */
    public record Correction(MinutesNote note, String by) {
    }

    /**
     * A meeting with everything that belongs to it.
     *
     * @param joint the other body in a joint meeting, or null
     * @param attendance null as long as nobody has noted it
     * @param elsewhere what was decided in this meeting and recorded on other pages
     * @param approvedBy name, or null
     * @param quorum members needed to decide, or null where the rules of that day name none
     */
    public record View(Meeting meeting, Body body, Body joint, List<BodyMember> invited, List<Item> items, AttendanceList attendance,
            List<Seat> seats, List<Decision> elsewhere, List<Correction> corrections, String approvedBy, Integer quorum) {

        public boolean quorate() {
            return quorum != null && attendance != null && attendance.counting() >= quorum;
        }

        /** The members by whether they were there, each with the name of who stood in; nobody twice. */
        public Map<AttendanceKind, List<String>> there() {
            return seats.stream().collect(groupingBy(seat -> seat.attendance().presence(), () -> new EnumMap<>(AttendanceKind.class),
                    Collectors.mapping(Seat::words, Collectors.toList())));
        }

        /** Items about which the minutes say nothing. */
        public long untouched() {
            return items.stream().filter(item -> !item.item().dealtWith() && !item.item().elsewhere()).count();
        }
    }
}
