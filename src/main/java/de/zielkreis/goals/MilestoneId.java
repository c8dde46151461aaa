package de.zielkreis.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Milestone}. */
@Embeddable
public record MilestoneId(@Column(name = "id") UUID uuid) implements Serializable {

    static MilestoneId next() {
        return new MilestoneId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
