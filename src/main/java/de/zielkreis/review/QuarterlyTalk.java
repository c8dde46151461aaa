package de.zielkreis.review;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The Quartalsgespräch of coordination and advisory office about a released quarter, with its minutes. */
@Entity
@Immutable
public class QuarterlyTalk {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "review_id"))
    private QuarterlyReviewId reviewId;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private TalkForm form;

    private String participants;
    private String minutes;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "recorded_by"))
    private PersonId recordedBy;

    private Instant recordedAt;

    protected QuarterlyTalk() {
    }

    QuarterlyTalk(QuarterlyReview review, TalkMinutes talk, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.municipalityId = review.municipalityId();
        this.reviewId = review.id();
        this.heldOn = talk.heldOn();
        this.form = talk.form();
        this.participants = talk.participants();
        this.minutes = talk.minutes();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public TalkForm form() {
        return form;
    }

    /** Who took part, in free words. */
    public String participants() {
        return participants;
    }

    public String minutes() {
        return minutes;
    }

    public PersonId recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
