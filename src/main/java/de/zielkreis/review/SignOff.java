package de.zielkreis.review;

import de.zielkreis.goals.SubGoalId;
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
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The Mitzeichnung of the leadership to one decision that concerns staff or money, or its objection. */
@Entity
@Immutable
public class SignOff {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "review_id"))
    private QuarterlyReviewId reviewId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "sub_goal_id"))
    private SubGoalId subGoalId;

    private UUID correctionId;

    @Enumerated(EnumType.STRING)
    private SignOffAnswer answer;

    private String reason;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "signed_by"))
    private PersonId signedBy;

    private Instant signedAt;

    protected SignOff() {
    }

    /** @param reason why the leadership objects, else null */
    SignOff(QuarterlyReview review, CourseCorrection correction, SignOffAnswer answer, String reason, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.municipalityId = review.municipalityId();
        this.reviewId = review.id();
        this.subGoalId = correction.subGoalId();
        this.correctionId = correction.id();
        this.answer = answer;
        this.reason = reason;
        this.signedBy = by;
        this.signedAt = at;
    }

    UUID correctionId() {
        return correctionId;
    }

    public SignOffAnswer answer() {
        return answer;
    }

    /** Why the leadership objects; null when it signed. */
    public String reason() {
        return reason;
    }

    public PersonId signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
