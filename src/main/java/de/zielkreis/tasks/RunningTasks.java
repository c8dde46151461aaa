package de.zielkreis.tasks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells for everything that runs in a municipality who is to act, who has answered, and what comes next. */
@Component
public class RunningTasks {

    /** So many open tasks are read at most; who has more of them chooses a process in the task list. */
    public static final int MOST = 300;

    private static final int MOST_OVER = 500;
    private static final Comparator<Running> URGENT = Comparator.comparing(Running::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final TaskEntries entries;
    private final ProcessNames names;
    private final People people;
    private final Chairs chairs;

    RunningTasks(TaskEntries entries, ProcessNames names, People people, Chairs chairs) {
        this.entries = entries;
        this.names = names;
        this.people = people;
        this.chairs = chairs;
    }

    /** What runs, the most urgent first. */
    @Transactional(readOnly = true)
    public Overview of(Visit visit) {
        MunicipalityId municipality = visit.municipalityId();
        NamesRead read = chairs.names(visit);
        List<TaskEntry> open = entries.running(municipality, Limit.of(MOST));
        Map<String, List<TaskEntry>> byProcess = open.stream().collect(groupingBy(TaskEntry::businessKey, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<TaskEntry>> over = byProcess.isEmpty() ? Map.of()
                : entries.over(municipality, byProcess.keySet(), Limit.of(MOST_OVER)).stream().collect(groupingBy(TaskEntry::businessKey));
        Map<PersonId, String> called = people.namesOf(Stream.concat(open.stream(), over.values().stream().flatMap(List::stream))
                .filter(read::cover).flatMap(entry -> Stream.of(entry.assigneeId(), entry.endedBy(), entry.takenOverFrom()))
                .filter(Objects::nonNull).collect(toSet()));
        List<Running> named = new ArrayList<>();
        List<Running> counted = new ArrayList<>();
        byProcess.forEach((key, tasks) -> {
            Map<Boolean, List<TaskEntry>> parts = Stream.concat(tasks.stream(), over.getOrDefault(key, List.of()).stream())
                    .collect(partitioningBy(read::cover));
            named.add(running(tasks.get(0), parts.get(true), called, visit.actor()));
            counted.add(running(tasks.get(0), parts.get(false), called, visit.actor()));
        });
        return new Overview(read, named.stream().filter(one -> !one.turns().isEmpty()).sorted(URGENT).toList(),
                counted.stream().filter(one -> !one.open().isEmpty()).sorted(URGENT).toList(), open.size() == MOST);
    }

    private Running running(TaskEntry first, List<TaskEntry> tasks, Map<PersonId, String> called, Actor actor) {
        Set<String> next = tasks.stream().filter(RunningTasks::open).flatMap(entry -> names.after(entry.processKey(), entry.formId()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Running(first.topic(), names.name(first.processKey()), tasks.stream().map(entry -> turn(entry, called, actor)).toList(),
                List.copyOf(next));
    }

    private static boolean open(TaskEntry entry) {
        return entry.state() == TaskState.OPEN || entry.state() == TaskState.PAUSED;
    }

    private static Turn turn(TaskEntry entry, Map<PersonId, String> called, Actor actor) {
        boolean open = open(entry);
        Role group = Stream.of(Role.values()).filter(role -> role.code().equals(entry.roleCode())).findFirst().orElse(null);
        return new Turn(entry.id(), entry.title(), entry.state(), called.get(open ? entry.assigneeId() : entry.endedBy()),
                called.get(entry.takenOverFrom()), group,
                open && entry.assignedAt() != null ? entry.assignedAt() : entry.stateSince(), entry.dueOn(), open && entry.concerns(actor));
    }

    /**
     * Everything that runs, once with names and once to be counted; a process of which the person may read some names stands in both.
     *
     * @param names whose names the person reads
     * @param cut whether more is open than is read
     */
    public record Overview(NamesRead names, List<Running> named, List<Running> counted, boolean cut) {

        public boolean empty() {
            return named.isEmpty() && counted.isEmpty();
        }
    }

    /**
     * One process that runs, or part of it.
     *
     * @param topic what it is about
     * @param process what kind of process it is
     * @param next the steps that may come when what is open is done; empty when it may end then
     */
    public record Running(String topic, String process, List<Turn> turns, List<String> next) {

        public List<Turn> open() {
            return turns.stream().filter(Turn::open).toList();
        }

        public List<Turn> over() {
            return turns.stream().filter(turn -> !turn.open()).toList();
        }

        public long done() {
            return turns.stream().filter(turn -> turn.state() == TaskState.DONE).count();
        }

        /** Whether everything that is open rests. */
        public boolean resting() {
            return !open().isEmpty() && open().stream().allMatch(turn -> turn.state() == TaskState.PAUSED);
        }

        /** The earliest date of what is open, or null. */
        public LocalDate due() {
            return turns.stream().filter(Turn::open).map(Turn::due).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
        }
    }

    /**
     * One task.
     *
     * @param who who has it or has done it; null while it is free, and where nobody did it
     * @param takenOverFrom for whom somebody stands in, or null
     * @param group who is asked together, or null
     * @param since when it came to them, or when it was over
     * @param reachable whether the person who looks may open it
     */
    public record Turn(String taskId, String title, TaskState state, String who, String takenOverFrom, Role group, Instant since, LocalDate due,
            boolean reachable) {

        public boolean open() {
            return state == TaskState.OPEN || state == TaskState.PAUSED;
        }
    }
}
