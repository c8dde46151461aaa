package de.zielkreis.bodies;

import de.zielkreis.municipalities.Appointment;
import de.zielkreis.municipalities.CalendarSource;
import de.zielkreis.municipalities.InvitedTo;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingState;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts planned meetings into the calendars and reminders of those who belong to the body on that day. */
@Component
public class MeetingAppointments implements CalendarSource {

    private final Meetings meetings;

    MeetingAppointments(Meetings meetings) {
        this.meetings = meetings;
    }

    /** By which calendars know a meeting for ever. */
    public static String uid(Meeting meeting) {
        return "meeting-" + meeting.id() + "@zielkreis";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Appointment> appointments(Collection<PersonId> people, LocalDate from, LocalDate to) {
        return people.isEmpty() ? List.of() : meetings.invitations(people, from, to).stream().map(MeetingAppointments::appointment).toList();
    }

    private static Appointment appointment(InvitedTo invited) {
        Meeting meeting = invited.meeting();
        return new Appointment(uid(meeting), meeting.sequence(), invited.personId(), meeting.title(), invited.municipalityName(),
                meeting.heldOn().atTime(meeting.startsAt()), meeting.heldOn().atTime(meeting.endsAt()),
                meeting.place() == null ? meeting.videoLink() : meeting.place(),
                "/municipalities/" + invited.municipalityKey() + "/meetings/" + meeting.id(), meeting.state() == MeetingState.CANCELLED,
                meeting.changedAt());
    }
}
