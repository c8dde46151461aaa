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

/** What somebody who works on the quarter says about an assessment. */
@Entity
@Immutable
public class AssessmentComment {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "assessment_id"))
    private AssessmentId assessmentId;

    private String wording;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    private Instant writtenAt;

    protected AssessmentComment() {
    }

    AssessmentComment(QuarterlyReview review, Assessment assessment, String wording, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.municipalityId = review.municipalityId();
        this.assessmentId = assessment.id();
        this.wording = wording;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    public AssessmentId assessmentId() {
        return assessmentId;
    }

    public String wording() {
        return wording;
    }

    public PersonId writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
