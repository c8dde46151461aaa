package de.zielkreis.tasks;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One thing that somebody did to a task; never changed afterwards. */
@Entity
class TaskAct {

    @Id
    private UUID id;

    private String taskId;

    @Enumerated(EnumType.STRING)
    private TaskActKind kind;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "other_id"))
    private PersonId otherId;

    private String note;
    private Instant doneAt;

    protected TaskAct() {
    }

    /** @param other to whom or from whom, or null */
    TaskAct(String taskId, TaskActKind kind, PersonId by, PersonId other, String note, Instant at) {
        this.id = UUID.randomUUID();
        this.taskId = taskId;
        this.kind = kind;
        this.personId = by;
        this.otherId = other;
        this.note = note;
        this.doneAt = at;
    }

    TaskActKind kind() {
        return kind;
    }

    PersonId personId() {
        return personId;
    }

    PersonId otherId() {
        return otherId;
    }

    String note() {
        return note;
    }

    Instant doneAt() {
        return doneAt;
    }
}
