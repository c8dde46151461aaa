package de.zielkreis.notices;

import de.zielkreis.municipalities.Appointment;
import de.zielkreis.municipalities.CalendarSource;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.SecretWord;
import de.zielkreis.tasks.DueTask;
import de.zielkreis.tasks.DueTasks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar to which a person subscribes: their due dates and meetings under an address that only they know. */
@Component
public class PersonalCalendar {

    private static final int MOST_TASKS = 500;
    private static final int DAYS_BACK = 31;
    private static final int DAYS_AHEAD = 366;

    private final CalendarFeeds feeds;
    private final Readers readers;
    private final DueTasks tasks;
    private final List<CalendarSource> sources;
    private final FeedWriter writer;
    private final Clock clock;

    PersonalCalendar(CalendarFeeds feeds, Readers readers, DueTasks tasks, List<CalendarSource> sources, FeedWriter writer, Clock clock) {
        this.feeds = feeds;
        this.readers = readers;
        this.tasks = tasks;
        this.sources = sources;
        this.writer = writer;
        this.clock = clock;
    }

    /** Since when the person has an address, or empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<CalendarFeed> of(PersonId person) {
        return feeds.findByPersonId(person);
    }

    /** Makes a new address; one from before does not work any more. The answer is the secret word, told this once only. */
    @Transactional
    public String renew(PersonId person) {
        String word = SecretWord.next();
        feeds.findByPersonId(person).ifPresentOrElse(feed -> feed.renew(SecretWord.hash(word), clock.instant()),
                () -> feeds.save(new CalendarFeed(person, SecretWord.hash(word), clock.instant())));
        return word;
    }

    /** From now on no address leads to the calendar. */
    @Transactional
    public void withdraw(PersonId person) {
        feeds.withdraw(person);
    }

    /** The calendar under a word; empty for unknown and withdrawn words and for people who cannot sign in or have no role today. */
    @Transactional
    public Optional<Edition> read(String word) {
        LocalDate today = LocalDate.now(clock);
        return feeds.findByTokenHash(SecretWord.hash(word)).flatMap(feed -> readers.of(List.of(feed.personId()), today).stream()
                .filter(Reader::inUse).findFirst().map(reader -> edition(feed, reader, today)));
    }

    private Edition edition(CalendarFeed feed, Reader reader, LocalDate today) {
        Set<String> groups = reader.groups();
        List<DueTask> due = tasks.dated(reader.id(), groups, MOST_TASKS).stream()
                .filter(reader::works)
                .sorted(Comparator.comparing(DueTask::due).thenComparing(DueTask::id)).toList();
        List<Appointment> appointments = sources.stream()
                .flatMap(source -> source.appointments(List.of(reader.id()), today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream())
                .sorted(Comparator.comparing(Appointment::start).thenComparing(Appointment::uid)).toList();
        byte[] file = writer.write(due, appointments);
        String hash = SecretWord.hash(new String(file, StandardCharsets.UTF_8));
        Instant changed = feed.changedAt(hash, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        if (!feed.says(hash, today)) {
            feeds.read(feed.personId(), feed.tokenHash(), hash, changed, today);
        }
        return new Edition(file, hash, changed);
    }

    /**
     * The calendar as it is now.
     *
     * @param hash the same as long as it says the same
     * @param changedAt since when it says this, in whole seconds
     */
    public record Edition(byte[] file, String hash, Instant changedAt) {
    }
}
