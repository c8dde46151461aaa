package de.zielkreis.review;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.tasks.ReminderRung;
import de.zielkreis.tasks.Rung;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** Somebody is to be reminded of a task: a person, or everybody who holds a role. At most one for a task and rung. */
@Entity
public class ReminderObligation implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "review_id"))
    private QuarterlyReviewId reviewId;

    private String taskId;

    @Enumerated(EnumType.STRING)
    private ReviewStep step;

    @Enumerated(EnumType.STRING)
    private ReminderRung rung;

    private String reason;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    private String roleCode;
    private LocalDate dueOn;
    private LocalDate remindedOn;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private ReminderState state;

    @Transient
    private boolean stored;

    protected ReminderObligation() {
    }

    /**
     * @param person whom to remind, or null for everybody who holds the role
     * @param remindedOn the day on which the rung began
     */
    ReminderObligation(QuarterlyReview review, String taskId, ReviewStep step, Rung rung, PersonId person, String roleCode,
            LocalDate dueOn, LocalDate remindedOn, Instant at) {
        this.id = UUID.randomUUID();
        this.municipalityId = review.municipalityId();
        this.reviewId = review.id();
        this.taskId = taskId;
        this.step = step;
        this.rung = rung.rung();
        this.reason = rung.reason();
        this.personId = person;
        this.roleCode = person == null ? roleCode : null;
        this.dueOn = dueOn;
        this.remindedOn = remindedOn;
        this.createdAt = at;
        this.state = ReminderState.OPEN;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void stored() {
        stored = true;
    }

    public String taskId() {
        return taskId;
    }

    public ReviewStep step() {
        return step;
    }

    public ReminderRung rung() {
        return rung;
    }

    /** The sentence of the table that says why. */
    public String reason() {
        return reason;
    }

    /** Null where a role is addressed. */
    public PersonId personId() {
        return personId;
    }

    public String roleCode() {
        return roleCode;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate remindedOn() {
        return remindedOn;
    }

    public ReminderState state() {
        return state;
    }
}
