package de.zielkreis.review;

import static java.util.stream.Collectors.groupingBy;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
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

    QuarterTurns(TaskList tasks, ReminderObligations obligations, People people) {
        this.tasks = tasks;
        this.obligations = obligations;
        this.people = people;
    }

    /** The steps that have begun, in the order of the quarter; what is open comes first in each. */
    @Transactional(readOnly = true)
    public List<StepTurns> of(Municipality municipality, QuarterlyReview review, Actor actor, Ladder ladder, LocalDate today) {
        List<TaskEntry> entries = tasks.allOf(municipality.id(), OpenQuarter.businessKey(municipality, review.quarter()));
        Map<String, List<ReminderObligation>> noted = obligations.findByReviewIdOrderByRemindedOn(review.id()).stream()
                .collect(groupingBy(ReminderObligation::taskId));
        Map<PersonId, String> names = people.namesOf(entries.stream()
                .flatMap(entry -> Stream.of(entry.assigneeId(), entry.endedBy(), entry.takenOverFrom()).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
        return Arrays.stream(ReviewStep.values()).map(step -> new StepTurns(step, entries.stream()
                .filter(entry -> ReviewStep.ofForm(entry.formId()).filter(step::equals).isPresent())
                .sorted((one, other) -> Boolean.compare(one.state() != TaskState.OPEN, other.state() != TaskState.OPEN))
                .map(entry -> turn(entry, step, names, noted.getOrDefault(entry.id(), List.of()), actor, ladder, today)).toList()))
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

    /** One step with everything that was or is to be done in it. */
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
