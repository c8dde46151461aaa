package de.zielkreis.review;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A Korrekturvermerk: what turned out to be wrong in a closed quarter; the frozen state stays as it is. */
@Entity
@Immutable
public class CorrectionNote {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "review_id"))
    private QuarterlyReviewId reviewId;

    private String wording;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "noted_by"))
    private PersonId notedBy;

    private Instant notedAt;

    protected CorrectionNote() {
    }

    CorrectionNote(QuarterlyReview review, String wording, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.municipalityId = review.municipalityId();
        this.reviewId = review.id();
        this.wording = wording;
        this.notedBy = by;
        this.notedAt = at;
    }

    public String wording() {
        return wording;
    }

    public PersonId notedBy() {
        return notedBy;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
