package de.zielkreis.tasks;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A Wiedervorlage: until that day a person's own list leaves the task out. */
@Entity
class TaskFollowUp {

    @EmbeddedId
    private Key key;

    private LocalDate onDay;

    protected TaskFollowUp() {
    }

    TaskFollowUp(String taskId, PersonId person, LocalDate day) {
        this.key = new Key(taskId, person.uuid());
        this.onDay = day;
    }

    void postpone(LocalDate day) {
        this.onDay = day;
    }

    String taskId() {
        return key.taskId();
    }

    LocalDate onDay() {
        return onDay;
    }

    /** One day per task and person. */
    @Embeddable
    record Key(@Column(name = "task_id") String taskId, @Column(name = "person_id") UUID personId) implements Serializable {
    }
}
