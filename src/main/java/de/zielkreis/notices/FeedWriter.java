package de.zielkreis.notices;

import de.zielkreis.municipalities.Appointment;
import de.zielkreis.shell.German;
import de.zielkreis.tasks.DueTask;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Writes a calendar as RFC 5545 wants it; the same content always gives the same bytes. */
@Component
class FeedWriter {

    private static final Duration REFRESH = Duration.ofHours(6);
    /** The library folds by characters, the standard by bytes; so it writes whole lines, which are folded here. */
    private static final int WHOLE_LINES = 50_000;

    private final MailRoute route;

    FeedWriter(MailRoute route) {
        this.route = route;
    }

    byte[] write(List<DueTask> tasks, List<Appointment> appointments) {
        Calendar calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Zielkreis//Fristen und Termine//DE"));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", "Zielkreis: Fristen und Termine"));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        tasks.forEach(task -> calendar.add(event(task)));
        appointments.forEach(appointment -> calendar.add(event(appointment)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false, WHOLE_LINES).output(calendar, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Folding.fold(file.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** All day, and the hours of the day stay free. */
    private VEvent event(DueTask task) {
        VEvent event = event("task-" + task.id(), "Frist: " + task.title(), task.municipality(), "/tasks/" + task.id(), task.since());
        event.add(new DtStart<>(task.due()));
        event.add(new DtEnd<>(task.due().plusDays(1)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private VEvent event(Appointment appointment) {
        VEvent event = event("meeting-" + appointment.id(), appointment.title(), appointment.municipality(), appointment.path(), appointment.changedAt());
        event.add(new DtStart<>(instant(appointment.start())));
        event.add(new DtEnd<>(instant(appointment.end())));
        if (appointment.place() != null) {
            event.add(new Location(appointment.place()));
        }
        event.add(appointment.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private VEvent event(String id, String title, String municipality, String path, Instant changedAt) {
        VEvent event = new VEvent(false);
        Instant stamp = changedAt.truncatedTo(ChronoUnit.SECONDS);
        event.add(new Uid(id + "@" + route.name()));
        event.add(new DtStamp(stamp));
        event.add(new LastModified(stamp));
        event.add(new Summary(title));
        event.add(new Description(municipality + "\n" + route.link(path)));
        event.add(new Url(URI.create(route.link(path))));
        return event;
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(German.ZONE).toInstant();
    }
}
