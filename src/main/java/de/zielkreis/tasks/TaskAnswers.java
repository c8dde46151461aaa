package de.zielkreis.tasks;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The answers of completed tasks. */
interface TaskAnswers extends Repository<TaskAnswer, String> {

    TaskAnswer save(TaskAnswer answer);

    Optional<TaskAnswer> findById(String taskId);
}
