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

    /** Who has typed something into these tasks, and when. */
    @Query("""
            select new de.zielkreis.tasks.DraftSign(d.key.taskId, d.key.personId, p.name, d.savedAt)
            from TaskDraft d join Person p on p.id.uuid = d.key.personId where d.key.taskId in :tasks""")
    List<DraftSign> signs(Collection<String> tasks);

    @Modifying
    @Query("delete from TaskDraft d where d.key.taskId = :taskId")
    void deleteOf(String taskId);
}
