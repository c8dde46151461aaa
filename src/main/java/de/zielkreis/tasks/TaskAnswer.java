package de.zielkreis.tasks;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was answered when a task was completed: as it was sent, and as a person reads it. */
@Entity
class TaskAnswer {

    private static final int LONGEST = 2_000;

    @Id
    private String taskId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String sent;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String shown;

    private String confirmation;
    private Instant answeredAt;

    protected TaskAnswer() {
    }

    TaskAnswer(String taskId, PersonId person, String sent, String shown, String confirmation, Instant at) {
        this.taskId = taskId;
        this.personId = person;
        this.sent = sent;
        this.shown = shown;
        this.confirmation = confirmation.length() > LONGEST ? confirmation.substring(0, LONGEST) : confirmation;
        this.answeredAt = at;
    }

    PersonId personId() {
        return personId;
    }

    String sent() {
        return sent;
    }

    String shown() {
        return shown;
    }

    String confirmation() {
        return confirmation;
    }
}
