package de.zielkreis.tasks;

import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What happened to a task, by whom and with which words. */
@Component
public class TaskTrail {

    private static final int SHOWN = 20;

    private final TaskActs acts;
    private final TaskInvolvements involvements;
    private final People people;
    private final Clock clock;

    TaskTrail(TaskActs acts, TaskInvolvements involvements, People people, Clock clock) {
        this.acts = acts;
        this.involvements = involvements;
        this.people = people;
        this.clock = clock;
    }

    void note(String taskId, TaskActKind kind, PersonId by) {
        note(taskId, kind, by, null, null);
    }

    /** @param other to whom or from whom; null without */
    void note(String taskId, TaskActKind kind, PersonId by, PersonId other, String note) {
        acts.save(new TaskAct(taskId, kind, by, other, note, clock.instant()));
        involve(by, taskId);
    }

    /** Who was the last to give the task back to its group. */
    Optional<PersonId> givenBackBy(String taskId) {
        return acts.findFirstByTaskIdAndKindOrderByDoneAtDescId(taskId, TaskActKind.GIVEN_BACK).map(TaskAct::personId);
    }

    /** The last twenty things, the last first. */
    List<Line> of(String taskId) {
        List<TaskAct> found = acts.findByTaskIdOrderByDoneAtDescId(taskId, Limit.of(SHOWN));
        Map<PersonId, String> names = people.namesOf(found.stream().flatMap(act -> Stream.of(act.personId(), act.otherId()))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.stream().map(act -> new Line(act.kind(), act.personId(), names.get(act.personId()), act.otherId(), names.get(act.otherId()),
                act.note(), act.doneAt())).toList();
    }

    private void involve(PersonId person, String taskId) {
        TaskInvolvement part = involvements.findById(new TaskInvolvement.Key(person.uuid(), taskId))
                .orElseGet(() -> new TaskInvolvement(person, taskId));
        part.renew(clock.instant());
        involvements.save(part);
    }

    /**
     * One thing that happened.
     *
     * @param other to whom or from whom, or null
     * @param note the words that went along, or null
     */
    public record Line(TaskActKind kind, PersonId by, String name, PersonId other, String otherName, String note, Instant at) {

        /** Who had the task before it came to this person by what happened here; null where it did not. */
        PersonId before(PersonId person) {
            return kind == TaskActKind.HANDED_OVER ? person.equals(other) ? by : null : by.equals(person) ? other : null;
        }
    }
}
