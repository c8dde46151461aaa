package de.zielkreis.shell;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
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
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes dates as a calendar file (RFC 5545) that every calendar program opens; times are meant in Berlin. */
public final class CalendarFile {

    /** How such a file is announced to the browser. */
    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8;method=PUBLISH";

    private static final ProdId WRITER = new ProdId("-//Zielkreis//Zielkreis//DE");
    private static final int LONGEST_LINE = 75;

    private CalendarFile() {
    }

    /** The file in UTF-8; the same entries always give the same bytes. */
    public static byte[] of(List<Entry> entries) {
        return written(new Calendar(), entries);
    }

    /**
     * A file to which people subscribe.
     *
     * @param name how calendar programs call it
     * @param refresh how often they are asked to look again
     */
    public static byte[] feed(String name, Duration refresh, List<Entry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), refresh));
        calendar.add(new XProperty("X-PUBLISHED-TTL", refresh.toString()));
        return written(calendar, entries);
    }

    private static byte[] written(Calendar calendar, List<Entry> entries) {
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(WRITER);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(German.ZONE.getId()).getVTimeZone());
        entries.forEach(entry -> calendar.add(event(entry)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return folded(text.toString().replaceAll("\r\n[ \t]", "")).getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(Entry entry) {
        Instant stamp = entry.changedAt().truncatedTo(ChronoUnit.SECONDS);
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStamp(stamp));
        event.add(new LastModified(stamp));
        if (entry.from() == null) {
            event.add(new DtStart<>(entry.on()));
            event.add(new DtEnd<>(entry.on().plusDays(1)));
            event.add(ImmutableTransp.TRANSPARENT);
        } else {
            event.add(new DtStart<>(entry.on().atTime(entry.from()).atZone(German.ZONE)));
            event.add(new DtEnd<>(entry.on().atTime(entry.until()).atZone(German.ZONE)));
        }
        event.add(new Summary(entry.title()));
        if (entry.place() != null) {
            event.add(new Location(entry.place()));
        }
        if (entry.text() != null) {
            event.add(new Description(entry.text()));
        }
        if (entry.address() != null) {
            event.add(new Url(URI.create(entry.address())));
        }
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** Lines of at most 75 octets, as the standard wants it; a character is never torn apart. The library counts characters. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String character = Character.toString(text.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (character.equals("\r") || character.equals("\n")) {
                octets = 0;
            } else if (octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1 + size;
            } else {
                octets += size;
            }
            folded.append(character);
        }
        return folded.toString();
    }

    /**
     * A date in the file.
     *
     * @param uid stays the same for as long as the date exists
     * @param sequence rises with every change
     * @param from null for a whole day whose hours stay free, and then until as well
     * @param place or null
     * @param text longer description, or null
     * @param address where to read more, or null
     * @param changedAt when it was last planned, moved or cancelled
     */
    public record Entry(String uid, int sequence, String title, LocalDate on, LocalTime from, LocalTime until, String place, String text,
            String address, boolean cancelled, Instant changedAt) {
    }
}
