package de.zielkreis.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Drafts of task forms. */
interface TaskDrafts extends Repository<TaskDraft, TaskDraft.Key> {

    TaskDraft save(TaskDraft draft);

    Optional<TaskDraft> findById(TaskDraft.Key key);

    /** Who has typed something into these tasks, and when; a query of the object mapper would be made anew for every number of tasks. */
    @Query(nativeQuery = true)
    List<DraftSign> signs(Collection<String> tasks);

    @Modifying
    @Query("delete from TaskDraft d where d.key.taskId = :taskId")
    void deleteOf(String taskId);
}
