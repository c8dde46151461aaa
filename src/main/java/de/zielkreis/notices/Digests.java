package de.zielkreis.notices;

import de.zielkreis.municipalities.Appointment;
import de.zielkreis.municipalities.CalendarSource;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.notices.process.TaskLadder;
import de.zielkreis.shell.German;
import de.zielkreis.tasks.Absences;
import de.zielkreis.tasks.Absences.Absence;
import de.zielkreis.tasks.DueTask;
import de.zielkreis.tasks.DueTasks;
import de.zielkreis.tasks.Reminder;
import de.zielkreis.tasks.ReminderRung;
import de.zielkreis.tasks.ReminderSource;
import de.zielkreis.tasks.Rungs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what people are told on a day: a fixed number of statements for however many of them. */
@Component
class Digests {

    /** How far "soon" reaches, in days. */
    static final int SOON = 7;
    private static final List<String> NOTHING = List.of("");

    private final DueTasks tasks;
    private final List<ReminderSource> sources;
    private final Absences absences;
    private final List<CalendarSource> calendars;
    private final People people;
    private final TaskLadder ladder;

    Digests(DueTasks tasks, List<ReminderSource> sources, Absences absences, List<CalendarSource> calendars, People people, TaskLadder ladder) {
        this.tasks = tasks;
        this.sources = sources;
        this.absences = absences;
        this.calendars = calendars;
        this.people = people;
        this.ladder = ladder;
    }

    /** One digest for every reader, also where there is nothing to tell. */
    @Transactional(readOnly = true)
    public List<Digest> of(List<Reader> readers, LocalDate day) {
        if (readers.isEmpty()) {
            return List.of();
        }
        Facts facts = facts(readers, day);
        return readers.stream().map(reader -> new DigestOfOne(reader, day, facts).digest()).toList();
    }

    private Facts facts(List<Reader> readers, LocalDate day) {
        List<PersonId> ids = readers.stream().map(Reader::id).toList();
        Set<MunicipalityId> municipalities = readers.stream().flatMap(reader -> reader.municipalities().stream()).collect(Collectors.toSet());
        List<Absence> absent = absences.coveredBy(ids, day);
        List<Reminder> reminders = sources.stream().flatMap(source -> source.openIn(municipalities).stream()).toList();
        Set<PersonId> assignees = Stream.concat(ids.stream(), absent.stream().map(Absence::person)).collect(Collectors.toSet());
        List<DueTask> near = tasks.near(assignees, orNothing(groups(readers)), orNothing(entrusted(reminders)), day.plusDays(SOON), day,
                newsSince(readers, day));
        Set<String> processes = sources.stream().map(ReminderSource::processKey).collect(Collectors.toSet());
        List<DueTasks.OnDay> late = municipalities.isEmpty() ? List.of()
                : tasks.counted(municipalities, orNothing(processes), day.plusDays(Rungs.REACH));
        List<Appointment> appointments = calendars.stream().flatMap(source -> source.appointments(ids, day, day.plusDays(SOON)).stream())
                .filter(appointment -> !appointment.cancelled()).toList();
        Set<PersonId> others = near.stream().map(DueTask::assigneeId).filter(id -> id != null).collect(Collectors.toCollection(HashSet::new));
        return new Facts(near, reminders, absent, late, appointments, processes, ladder.rungs(), people.namesOf(others));
    }

    private static Set<String> groups(List<Reader> readers) {
        return readers.stream().flatMap(reader -> reader.groups().stream()).collect(Collectors.toSet());
    }

    /** Tasks that others may take over because their holder is away. */
    private static Set<String> entrusted(List<Reminder> reminders) {
        return reminders.stream().filter(reminder -> reminder.rung() == ReminderRung.DEPUTY).map(Reminder::taskId).collect(Collectors.toSet());
    }

    private static Instant newsSince(List<Reader> readers, LocalDate day) {
        return readers.stream().map(reader -> DigestOfOne.told(reader, day)).min(Instant::compareTo)
                .orElseGet(() -> day.atStartOfDay(German.ZONE).toInstant());
    }

    private static Collection<String> orNothing(Collection<String> some) {
        return some.isEmpty() ? NOTHING : some;
    }
}
