package de.zielkreis.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Contribution}. */
@Embeddable
public record ContributionId(@Column(name = "id") UUID uuid) implements Serializable {

    static ContributionId next() {
        return new ContributionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
