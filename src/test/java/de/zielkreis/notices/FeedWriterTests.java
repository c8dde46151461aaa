package de.zielkreis.notices;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import de.zielkreis.municipalities.Appointment;
import de.zielkreis.municipalities.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedWriterTests {

    private static final Instant CHANGED = Instant.parse("2026-11-02T09:00:00.123456Z");
    private final FeedWriter writer = new FeedWriter(new MailRoute(Optional.empty(), "", "", "https://zielkreis.kommune.example:8443/"));

    @Test
    void aMeetingStandsAtItsHourInSummerAndInWinter() {
        VEvent winter = read(meeting("1", LocalDateTime.of(2026, 12, 9, 14, 0), false));
        VEvent summer = read(meeting("2", LocalDateTime.of(2027, 7, 7, 14, 0), false));

        assertThat(winter.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2026-12-09T13:00:00Z")));
        assertThat(summer.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2027-07-07T12:00:00Z")));
        assertThat(summer.getDateEnd().getValue()).isEqualTo(Date.from(Instant.parse("2027-07-07T14:00:00Z")));
        assertThat(winter.getUid().getValue()).isEqualTo("meeting-1@zielkreis");
        assertThat(winter.getLocation().getValue()).isEqualTo("Rathaus, Saal 2");
        assertThat(winter.getUrl().getValue()).isEqualTo("https://zielkreis.kommune.example:8443/municipalities/BI/bodies");
        assertThat(winter.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void aCancelledMeetingSaysSo() {
        assertThat(read(meeting("1", LocalDateTime.of(2026, 12, 9, 14, 0), true)).getStatus().isCancelled()).isTrue();
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        List<Appointment> appointments = List.of(meeting("1", LocalDateTime.of(2026, 12, 9, 14, 0), false));

        assertThat(writer.write(List.of(), appointments)).isEqualTo(writer.write(List.of(), appointments));
    }

    private VEvent read(Appointment appointment) {
        return Biweekly.parse(new String(writer.write(List.of(), List.of(appointment)), StandardCharsets.UTF_8)).first().getEvents().get(0);
    }

    private static Appointment meeting(String id, LocalDateTime start, boolean cancelled) {
        return new Appointment("meeting-" + id + "@zielkreis", 0, new PersonId(UUID.randomUUID()), "Sitzung der Lenkungsgruppe", "Stadt Bielefeld", start, start.plusHours(2), "Rathaus, Saal 2",
                "/municipalities/BI/bodies", cancelled, CHANGED);
    }
}
