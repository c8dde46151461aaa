package de.zielkreis.bodies;

import de.zielkreis.municipalities.Decisions;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.MeetingState;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.German;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the minutes of a meeting until they are approved: who was there, what was said, decided and handed out. */
@Component
public class KeepMinutes {

    private final Meetings meetings;
    private final AgendaItems items;
    private final AttendanceLists lists;
    private final Assignments assignments;
    private final MinutesNotes notes;
    private final Decisions decisions;
    private final Clock clock;

    KeepMinutes(Meetings meetings, AgendaItems items, AttendanceLists lists, Assignments assignments, MinutesNotes notes,
            Decisions decisions, Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.lists = lists;
        this.assignments = assignments;
        this.notes = notes;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * @param version the version that the person saw
     * @param task what somebody is asked to do, or null
     * @throws Meanwhile when somebody else has written about the same item
     * @throws Refused when decision and wording do not fit each other, or the task is due before the meeting
     */
    @Transactional
    public void write(MunicipalityId municipality, UUID itemId, long version, String minutes, DecisionOutcome outcome, String wording,
            AssignedTask task) {
        AgendaItem item = items.of(municipality, itemId).orElseThrow(NotFound::new);
        Meeting meeting = open(municipality, item.meetingId());
        Meanwhile.check(version, item.version());
        item.write(minutes, outcome, wording);
        if (task != null) {
            if (task.dueOn().isBefore(meeting.heldOn())) {
                throw new Refused("dueOn", "meeting.dueBeforeMeeting", German.day(meeting.heldOn()));
            }
            assignments.save(new Assignment(municipality, meeting.bodyId(), item, task.wording(), task.person(), task.who(), task.dueOn()));
        }
    }

    /**
     * @param version the version that the person saw, or -1 when nobody had noted anything
     * @param guests in words, or null
     * @throws Meanwhile when somebody else has noted who was there
     */
    @Transactional
    public void attend(MunicipalityId municipality, MeetingId id, long version, List<Attendance> members, String guests) {
        open(municipality, id);
        AttendanceList list = lists.of(id).orElse(null);
        Meanwhile.check(version, list == null ? -1 : list.version());
        AttendanceList kept = list == null ? new AttendanceList(municipality, id) : list;
        kept.note(members, guests);
        lists.save(kept);
    }

    /**
     * Fixes the minutes; what they decide becomes a decision of the body.
     *
     * @throws Refused as long as nobody has noted who was there, or the agenda is empty
     */
    @Transactional
    public void approve(MunicipalityId municipality, MeetingId id, PersonId by) {
        Meeting meeting = open(municipality, id);
        List<AgendaItem> agenda = items.findByMeetingIdOrderByPosition(id);
        if (agenda.isEmpty()) {
            throw new Refused("", "meeting.noAgenda");
        }
        if (lists.of(id).isEmpty()) {
            throw new Refused("", "meeting.noAttendance");
        }
        meeting.approveMinutes(by, LocalDate.now(clock));
        meetings.flush();
        agenda.stream().filter(item -> item.outcome() != null).forEach(item -> decisions.save(item.decide(by, clock.instant())));
    }

    /** @throws Conflict as long as the minutes can still be changed themselves */
    @Transactional
    public void correct(MunicipalityId municipality, MeetingId id, String wording, PersonId by) {
        if (meeting(municipality, id).state() != MeetingState.MINUTES_APPROVED) {
            throw new Conflict("meeting.minutesOpen");
        }
        notes.save(new MinutesNote(municipality, id, wording, by, LocalDate.now(clock)));
    }

    /**
     * Takes an assignment back that was written down by mistake.
     *
     * @throws NotFound when the meeting has handed out no such assignment
     */
    @Transactional
    public void withdraw(MunicipalityId municipality, MeetingId meeting, UUID assignment) {
        Assignment found = assignments.of(municipality, assignment).orElseThrow(NotFound::new);
        if (!items.of(municipality, found.agendaItemId()).orElseThrow().meetingId().equals(meeting)) {
            throw new NotFound();
        }
        open(municipality, meeting);
        assignments.delete(found);
    }

    /** @throws Conflict when it has been done before */
    @Transactional
    public Assignment complete(MunicipalityId municipality, UUID assignment) {
        Assignment found = assignments.of(municipality, assignment).orElseThrow(NotFound::new);
        found.complete(LocalDate.now(clock));
        return found;
    }

    private Meeting open(MunicipalityId municipality, MeetingId id) {
        Meeting meeting = meeting(municipality, id);
        meeting.mustHaveOpenMinutes();
        return meeting;
    }

    private Meeting meeting(MunicipalityId municipality, MeetingId id) {
        return meetings.of(municipality, id).orElseThrow(NotFound::new);
    }
}
