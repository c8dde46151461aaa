package de.zielkreis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import de.zielkreis.shell.CalendarFile.Entry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written by one library, read by another. */
class CalendarFileTests {

    private static final Instant NOW = Instant.parse("2026-12-09T11:00:00Z");

    @Test
    void anotherProgramReadsWhatWasWritten() {
        ICalendar calendar = read(entry("8. Sitzung; Ämter, Träger \\ Schulen", LocalDate.of(2026, 12, 17), "Zeile 1\nZeile 2", false));
        VEvent event = calendar.getEvents().get(0);

        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(event.getUid().getValue()).isEqualTo("meeting-1@zielkreis");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        assertThat(event.getSummary().getValue()).isEqualTo("8. Sitzung; Ämter, Träger \\ Schulen");
        assertThat(event.getDescription().getValue()).isEqualTo("Zeile 1\nZeile 2");
        assertThat(event.getLocation().getValue()).isEqualTo("Rathaus, Raum 2.14");
        assertThat(event.getUrl().getValue()).isEqualTo("https://zielkreis.example/m/1");
        assertThat(event.getStatus().isConfirmed()).isTrue();
    }

    @ParameterizedTest(name = "{0}: 14:00 in Berlin is {1} UTC")
    @CsvSource({"2026-12-17, 2026-12-17T13:00:00Z", "2026-07-01, 2026-07-01T12:00:00Z", "2026-03-30, 2026-03-30T12:00:00Z",
            "2026-10-26, 2026-10-26T13:00:00Z"})
    void timesAreMeantInBerlinInSummerAndWinter(LocalDate day, Instant instant) {
        ICalendar calendar = read(entry("Sitzung", day, null, false));

        assertThat(calendar.getEvents().get(0).getDateStart().getValue().toInstant()).isEqualTo(instant);
        assertThat(calendar.getTimezoneInfo().getComponents()).hasSize(1);
    }

    @Test
    void aCancelledMeetingSaysSo() {
        assertThat(read(entry("Sitzung", LocalDate.of(2026, 12, 17), null, true)).getEvents().get(0).getStatus().isCancelled()).isTrue();
    }

    @Test
    void aDateWithoutTimeLastsAllDay() {
        Entry day = new Entry("due-1@zielkreis", 0, "Frist", LocalDate.of(2026, 12, 31), null, null, null, null, null, false, NOW);

        assertThat(read(day).getEvents().get(0).getDateStart().getValue().hasTime()).isFalse();
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsTornApart() {
        String longText = "Präventionskette – „Übergänge“ gestalten 🙂 ".repeat(20).strip();
        Entry entry = entry(longText, LocalDate.of(2026, 12, 17), null, false);

        String file = new String(CalendarFile.of(List.of(entry)), StandardCharsets.UTF_8);

        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(read(entry).getEvents().get(0).getSummary().getValue()).isEqualTo(longText);
    }

    private static ICalendar read(Entry entry) {
        return Biweekly.parse(new String(CalendarFile.of(List.of(entry)), StandardCharsets.UTF_8)).first();
    }

    private static Entry entry(String title, LocalDate day, String text, boolean cancelled) {
        return new Entry("meeting-1@zielkreis", 3, title, day, LocalTime.of(14, 0), LocalTime.of(16, 0), "Rathaus, Raum 2.14", text,
                "https://zielkreis.example/m/1", cancelled, NOW);
    }
}
