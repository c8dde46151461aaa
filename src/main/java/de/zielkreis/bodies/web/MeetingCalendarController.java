package de.zielkreis.bodies.web;

import de.zielkreis.bodies.MeetingAppointments;
import de.zielkreis.bodies.MeetingRecords;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingState;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.CalendarFile;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The calendar file of a meeting. */
@Controller
class MeetingCalendarController {

    private final MeetingAddress address;
    private final Clock clock;

    MeetingCalendarController(MeetingAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/municipalities/{municipality}/meetings/{id}/meeting.ics")
    ResponseEntity<byte[]> file(Visit visit, @PathVariable UUID id) {
        MeetingRecords.View view = address.read(visit, id).view();
        String page = ServletUriComponentsBuilder.fromCurrentContextPath().path("/municipalities/{municipality}/meetings/{id}")
                .buildAndExpand(visit.municipality().key(), id).encode().toUriString();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(CalendarFile.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sitzung-" + view.meeting().heldOn() + ".ics\"")
                .body(CalendarFile.of(List.of(entry(view, page))));
    }

    private CalendarFile.Entry entry(MeetingRecords.View view, String page) {
        Meeting meeting = view.meeting();
        String agenda = view.items().stream().map(item -> item.item().label() + ": " + item.item().title()).collect(Collectors.joining("\n"));
        String text = Stream.of(view.body().name() + (view.joint() == null ? "" : " und " + view.joint().name()),
                agenda.isEmpty() ? null : agenda, meeting.videoLink() == null ? null : "Videokonferenz: " + meeting.videoLink())
                .filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
        return new CalendarFile.Entry(MeetingAppointments.uid(meeting), meeting.sequence(), meeting.title(), meeting.heldOn(),
                meeting.startsAt(), meeting.endsAt(), meeting.place() == null ? meeting.videoLink() : meeting.place(), text, page,
                meeting.state() == MeetingState.CANCELLED, meeting.changedAt() == null ? clock.instant() : meeting.changedAt());
    }
}
