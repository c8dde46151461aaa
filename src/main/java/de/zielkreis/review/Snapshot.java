package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The goal matrix as it stood when a quarter was closed; written once and never changed. */
@Entity
@Immutable
public class Snapshot {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "review_id"))
    private QuarterlyReviewId reviewId;

    private Quarter quarter;
    private LocalDate takenOn;
    private Instant takenAt;
    private int format;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String content;

    protected Snapshot() {
    }

    /** @param format number of the JSON format of the content */
    Snapshot(QuarterlyReview review, LocalDate takenOn, Instant takenAt, int format, String content) {
        this.id = UUID.randomUUID();
        this.municipalityId = review.municipalityId();
        this.reviewId = review.id();
        this.quarter = review.quarter();
        this.takenOn = takenOn;
        this.takenAt = takenAt;
        this.format = format;
        this.content = content;
    }

    public Quarter quarter() {
        return quarter;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    int format() {
        return format;
    }

    String content() {
        return content;
    }
}
