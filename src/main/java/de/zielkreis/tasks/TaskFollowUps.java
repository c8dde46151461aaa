package de.zielkreis.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The follow-up dates of everybody. */
interface TaskFollowUps extends Repository<TaskFollowUp, TaskFollowUp.Key> {

    TaskFollowUp save(TaskFollowUp followUp);

    Optional<TaskFollowUp> findById(TaskFollowUp.Key key);

    void delete(TaskFollowUp followUp);

    @Query("select f from TaskFollowUp f where f.key.personId = :person and f.key.taskId in :tasks")
    List<TaskFollowUp> of(UUID person, Collection<String> tasks);
}
