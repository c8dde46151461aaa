package de.zielkreis.notices;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.zielkreis.municipalities.Appointment;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.tasks.Absences.Absence;
import de.zielkreis.tasks.DueTask;
import de.zielkreis.tasks.DueTasks;
import de.zielkreis.tasks.Reminder;
import de.zielkreis.tasks.Rungs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Everything that the digests of some people are made of, laid out to be found quickly. */
final class Facts {

    private final Map<PersonId, List<DueTask>> byAssignee;
    private final Map<String, List<DueTask>> free;
    private final Map<String, DueTask> byId;
    private final List<Reminder> reminders;
    private final Map<String, List<Reminder>> byTask;
    private final Map<PersonId, List<Absence>> absences;
    private final List<DueTasks.OnDay> late;
    private final Map<PersonId, List<Appointment>> appointments;
    private final Set<String> processes;
    private final Rungs rungs;
    private final Map<PersonId, String> names;

    /** @param processes those whose tasks follow a ladder of their own */
    Facts(List<DueTask> tasks, List<Reminder> reminders, List<Absence> absences, List<DueTasks.OnDay> late, List<Appointment> appointments,
            Set<String> processes, Rungs rungs, Map<PersonId, String> names) {
        this.byAssignee = tasks.stream().filter(task -> task.assigneeId() != null).collect(groupingBy(DueTask::assigneeId));
        this.free = tasks.stream().filter(task -> task.assigneeId() == null && task.addressee() != null).collect(groupingBy(DueTask::addressee));
        this.byId = tasks.stream().collect(toMap(DueTask::id, task -> task));
        this.reminders = reminders;
        this.byTask = reminders.stream().collect(groupingBy(Reminder::taskId));
        this.absences = absences.stream().collect(groupingBy(Absence::deputy));
        this.late = late;
        this.appointments = appointments.stream().collect(groupingBy(Appointment::personId));
        this.processes = processes;
        this.rungs = rungs;
        this.names = names;
    }

    List<DueTask> of(PersonId person) {
        return byAssignee.getOrDefault(person, List.of());
    }

    List<DueTask> freeFor(String group) {
        return free.getOrDefault(group, List.of());
    }

    /** Null when it is not among those that were looked for. */
    DueTask task(String id) {
        return byId.get(id);
    }

    List<Reminder> reminders() {
        return reminders;
    }

    List<Reminder> remindersOf(DueTask task) {
        return byTask.getOrDefault(task.id(), List.of());
    }

    List<Absence> coveredBy(PersonId deputy) {
        return absences.getOrDefault(deputy, List.of());
    }

    List<DueTasks.OnDay> late() {
        return late;
    }

    List<Appointment> appointmentsOf(PersonId person) {
        return appointments.getOrDefault(person, List.of());
    }

    boolean followsOwnLadder(DueTask task) {
        return processes.contains(task.processKey());
    }

    Rungs rungs() {
        return rungs;
    }

    String name(PersonId person) {
        return Objects.requireNonNullElse(names.get(person), "");
    }
}
