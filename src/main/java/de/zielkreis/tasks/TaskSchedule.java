package de.zielkreis.tasks;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.German;
import de.zielkreis.shell.NotAllowed;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the due dates of a municipality's open tasks; its coordination may do that. */
@Component
public class TaskSchedule {

    private final TaskEntries entries;
    private final ProcessGateway processes;
    private final Municipalities municipalities;
    private final TaskTrail trail;
    private final Clock clock;

    TaskSchedule(TaskEntries entries, ProcessGateway processes, Municipalities municipalities, TaskTrail trail, Clock clock) {
        this.entries = entries;
        this.processes = processes;
        this.municipalities = municipalities;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Gives a task another date.
     *
     * @throws Refused for past days, and for days behind the one until which the process waits
     * @throws NotAllowed for those of the group who do not coordinate; everybody else finds nothing
     * @throws Conflict when the task is over meanwhile
     */
    @Transactional
    public void dueOn(String id, LocalDate day, Actor by) {
        TaskEntry entry = entries.lock(id).filter(found -> by.holds(found.municipalityId(), Role.COORDINATOR) || found.concerns(by))
                .orElseThrow(NotFound::new);
        by.mustHold(entry.municipalityId(), Role.COORDINATOR);
        if (entry.state() != TaskState.OPEN) {
            throw new Conflict("task.ended", entry.title());
        }
        LocalDate today = LocalDate.now(clock);
        if (day == null || day.isBefore(today)) {
            throw new Refused("day", "task.duePast");
        }
        LocalDate bound = entry.boundDueOn();
        if (bound != null && !bound.isBefore(today) && day.isAfter(bound)) {
            throw new Refused("day", "task.dueTooLate", German.day(bound));
        }
        processes.schedule(id, municipalities.findById(entry.municipalityId()).orElseThrow(), by.id(), day);
        trail.note(id, TaskActKind.SCHEDULED, by.id(), null, German.day(day));
    }
}
