package de.zielkreis.tasks;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That a person took part in a task, and when for the last time. */
@Entity
class TaskInvolvement {

    @EmbeddedId
    private Key key;

    private Instant lastAt;

    protected TaskInvolvement() {
    }

    TaskInvolvement(PersonId person, String taskId) {
        this.key = new Key(person.uuid(), taskId);
    }

    void renew(Instant at) {
        lastAt = at;
    }

    /** Once per person and task. */
    @Embeddable
    record Key(@Column(name = "person_id") UUID personId, @Column(name = "task_id") String taskId) implements Serializable {
    }
}
