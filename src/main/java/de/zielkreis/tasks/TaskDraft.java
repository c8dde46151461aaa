package de.zielkreis.tasks;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.SqlResultSetMapping;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a person had typed when they put a task aside, kept as it was, also when it would be refused. */
@Entity
@NamedNativeQuery(name = "TaskDraft.signs", resultSetMapping = "draftSign", query = """
        select d.task_id, d.person_id, p.name, d.saved_at from task_draft d join person p on p.id = d.person_id where d.task_id in (:tasks)""")
@SqlResultSetMapping(name = "draftSign", classes = @ConstructorResult(targetClass = DraftSign.class, columns = {
    @ColumnResult(name = "task_id"), @ColumnResult(name = "person_id", type = UUID.class), @ColumnResult(name = "name"),
    @ColumnResult(name = "saved_at", type = Instant.class)}))
class TaskDraft {

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String answers;

    private Instant savedAt;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    protected TaskDraft() {
    }

    TaskDraft(String taskId, PersonId person) {
        this.key = new Key(taskId, person.uuid());
    }

    void keep(String answers, Instant at) {
        this.answers = answers;
        this.savedAt = at;
        this.writtenBy = null;
    }

    /** The words of somebody who had the task before; theirs until the next word is added. */
    void inherit(TaskDraft left) {
        this.answers = left.answers;
        this.savedAt = left.savedAt;
        this.writtenBy = left.author();
    }

    /** Whose words these are. */
    PersonId author() {
        return writtenBy == null ? new PersonId(key.personId()) : writtenBy;
    }

    /** Whether these are still the words of somebody who had the task before. */
    boolean inherited() {
        return writtenBy != null;
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
