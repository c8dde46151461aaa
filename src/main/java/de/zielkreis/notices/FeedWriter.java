package de.zielkreis.notices;

import de.zielkreis.municipalities.Appointment;
import de.zielkreis.shell.CalendarFile;
import de.zielkreis.shell.CalendarFile.Entry;
import de.zielkreis.tasks.DueTask;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts due dates and appointments into the calendar of a person; the same content always gives the same bytes. */
@Component
class FeedWriter {

    private static final Duration REFRESH = Duration.ofHours(6);

    private final MailRoute route;

    FeedWriter(MailRoute route) {
        this.route = route;
    }

    byte[] write(List<DueTask> tasks, List<Appointment> appointments) {
        return CalendarFile.feed("Zielkreis: Fristen und Termine", REFRESH,
                Stream.concat(tasks.stream().map(this::entry), appointments.stream().map(this::entry)).toList());
    }

    private Entry entry(DueTask task) {
        String page = route.link("/tasks/" + task.id());
        return new Entry("task-" + task.id() + "@zielkreis", 0, "Frist: " + task.title(), task.due(), null, null, null,
                task.municipality() + "\n" + page, page, false, task.since());
    }

    private Entry entry(Appointment appointment) {
        String page = route.link(appointment.path());
        return new Entry(appointment.uid(), appointment.sequence(), appointment.title(), appointment.start().toLocalDate(),
                appointment.start().toLocalTime(), appointment.end().toLocalTime(), appointment.place(), appointment.municipality() + "\n" + page, page,
                appointment.cancelled(), appointment.changedAt());
    }
}
