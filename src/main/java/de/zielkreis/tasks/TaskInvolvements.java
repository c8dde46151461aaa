package de.zielkreis.tasks;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Who took part in which tasks. */
interface TaskInvolvements extends Repository<TaskInvolvement, TaskInvolvement.Key> {

    TaskInvolvement save(TaskInvolvement involvement);

    Optional<TaskInvolvement> findById(TaskInvolvement.Key key);
}
