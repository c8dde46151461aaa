package de.zielkreis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link QuarterlyReview}. */
@Embeddable
public record QuarterlyReviewId(@Column(name = "id") UUID uuid) implements Serializable {

    static QuarterlyReviewId next() {
        return new QuarterlyReviewId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
