package de.zielkreis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Assessment}. */
@Embeddable
public record AssessmentId(@Column(name = "id") UUID uuid) implements Serializable {

    static AssessmentId next() {
        return new AssessmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
