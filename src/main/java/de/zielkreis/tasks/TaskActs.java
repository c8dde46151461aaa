package de.zielkreis.tasks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The history of tasks. */
interface TaskActs extends Repository<TaskAct, UUID> {

    TaskAct save(TaskAct act);

    /** The last acts first. */
    List<TaskAct> findByTaskIdOrderByDoneAtDescId(String taskId, Limit limit);

    Optional<TaskAct> findFirstByTaskIdAndKindOrderByDoneAtDescId(String taskId, TaskActKind kind);
}
