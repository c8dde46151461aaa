package de.zielkreis.tasks;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a person had typed when they put a task aside, kept as it was, also when it would be refused. */
@Entity
class TaskDraft {

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String answers;

    private Instant savedAt;

    protected TaskDraft() {
    }

    TaskDraft(String taskId, PersonId person) {
        this.key = new Key(taskId, person.uuid());
    }

    void keep(String answers, Instant at) {
        this.answers = answers;
        this.savedAt = at;
    }

    String answers() {
        return answers;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** One draft per task and person. */
    @Embeddable
    record Key(@Column(name = "task_id") String taskId, @Column(name = "person_id") UUID personId) implements Serializable {
    }
}
