package de.zielkreis.tasks;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Drafts of task forms. */
interface TaskDrafts extends Repository<TaskDraft, TaskDraft.Key> {

    TaskDraft save(TaskDraft draft);

    Optional<TaskDraft> findById(TaskDraft.Key key);

    @Modifying
    @Query("delete from TaskDraft d where d.key.taskId = :taskId")
    void deleteOf(String taskId);
}
