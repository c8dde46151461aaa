package de.zielkreis.tasks;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The follow-up dates of everybody. */
interface TaskFollowUps extends Repository<TaskFollowUp, TaskFollowUp.Key> {

    TaskFollowUp save(TaskFollowUp followUp);

    Optional<TaskFollowUp> findById(TaskFollowUp.Key key);

    void delete(TaskFollowUp followUp);
}
