package de.zielkreis.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.tasks.Chairs;
import de.zielkreis.tasks.NamesRead;
import de.zielkreis.tasks.ReminderRung;
import de.zielkreis.tasks.Rungs;
import de.zielkreis.tasks.TaskEntry;
import de.zielkreis.tasks.TaskList;
import de.zielkreis.tasks.TaskState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whose turn it is in a quarter, since when, and what was recalled; from our own tables, never from the engine. */
@Component
public class QuarterTurns {

    private final TaskList tasks;
    private final ReminderObligations obligations;
    private final People people;
    private final Chairs chairs;

    QuarterTurns(TaskList tasks, ReminderObligations obligations, People people, Chairs chairs) {
        this.tasks = tasks;
        this.obligations = obligations;
        this.people = people;
        this.chairs = chairs;
    }

    /** The steps that have begun, in the order of the quarter; what is open comes first in each. */
    @Transactional(readOnly = true)
    public Overview of(Visit visit, QuarterlyReview review, Ladder ladder, LocalDate today) {
        NamesRead read = chairs.names(visit);
        Map<Boolean, List<TaskEntry>> entries = tasks.allOf(visit.municipalityId(), OpenQuarter.businessKey(visit.municipality(), review.quarter()))
                .stream().collect(partitioningBy(read::cover));
        Map<String, List<ReminderObligation>> noted = obligations.findByReviewIdOrderByRemindedOn(review.id()).stream()
                .collect(groupingBy(ReminderObligation::taskId));
        Map<PersonId, String> names = people.namesOf(entries.get(true).stream()
                .flatMap(entry -> Stream.of(entry.assigneeId(), entry.endedBy(), entry.takenOverFrom()).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
        BiFunction<TaskEntry, ReviewStep, Turn> turn = (entry, step) ->
                turn(entry, step, names, noted.getOrDefault(entry.id(), List.of()), visit.actor(), ladder, today);
        return new Overview(read, steps(entries.get(true), turn), steps(entries.get(false), turn));
    }

    private static List<StepTurns> steps(List<TaskEntry> entries, BiFunction<TaskEntry, ReviewStep, Turn> turn) {
        return Arrays.stream(ReviewStep.values()).map(step -> new StepTurns(step, entries.stream()
                .filter(entry -> ReviewStep.ofForm(entry.formId()).filter(step::equals).isPresent())
                .sorted((one, other) -> Boolean.compare(one.state() != TaskState.OPEN, other.state() != TaskState.OPEN))
                .map(entry -> turn.apply(entry, step)).toList()))
                .filter(step -> !step.turns().isEmpty()).toList();
    }

    private static Turn turn(TaskEntry entry, ReviewStep step, Map<PersonId, String> names, List<ReminderObligation> noted, Actor actor,
            Ladder ladder, LocalDate today) {
        boolean open = entry.state() == TaskState.OPEN;
        Rungs.Reached next = !open || entry.dueOn() == null ? null : ladder.next(step, entry.dueOn(), today).orElse(null);
        return new Turn(entry.id(), entry.title(), entry.state(), names.get(open ? entry.assigneeId() : entry.endedBy()),
                names.get(entry.takenOverFrom()), entry.roleCode(),
                open ? entry.assignedAt() == null ? entry.createdAt() : entry.assignedAt() : entry.endedAt(),
                entry.dueOn(), noted, next, open && entry.concerns(actor));
    }

    /**
     * The steps once with names and once to be counted; a step of which the person may read some names stands in both.
     *
     * @param names whose names the person reads
     */
    public record Overview(NamesRead names, List<StepTurns> named, List<StepTurns> counted) {

        public boolean empty() {
            return named.isEmpty() && counted.isEmpty();
        }
    }

    /** One step with everything that was or is to be done in it, or part of that. */
    public record StepTurns(ReviewStep step, List<Turn> turns) {

        public long open() {
            return turns.stream().filter(Turn::open).count();
        }

        public long done() {
            return turns.stream().filter(turn -> turn.state() == TaskState.DONE).count();
        }

        /** What the quarter did not wait for. */
        public long lapsed() {
            return turns.stream().filter(turn -> turn.state() == TaskState.CANCELLED).count();
        }

        /** How many open ones the leadership should know of. */
        public long escalated() {
            return turns.stream().filter(Turn::open)
                    .filter(turn -> turn.reminders().stream().anyMatch(one -> one.rung() == ReminderRung.LEADERSHIP)).count();
        }

        /** The earliest date of what is open, or null. */
        public LocalDate due() {
            return turns.stream().filter(Turn::open).map(Turn::due).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
        }
    }

    /**
     * One task of a step.
     *
     * @param who who has it or has done it; null while it is free, and where nobody did it
     * @param takenOverFrom for whom somebody stands in, or null
     * @param roleCode the group that is asked
     * @param since when it came to them, or when it was over
     * @param next the next rung, or null where none is left
     * @param reachable whether the person who looks may open it
     */
    public record Turn(String taskId, String title, TaskState state, String who, String takenOverFrom, String roleCode, Instant since,
            LocalDate due, List<ReminderObligation> reminders, Rungs.Reached next, boolean reachable) {

        public boolean open() {
            return state == TaskState.OPEN;
        }
    }
}
