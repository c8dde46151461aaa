package de.zielkreis.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link ProductGroupGoal}. */
@Embeddable
public record ProductGroupGoalId(@Column(name = "id") UUID uuid) implements Serializable {

    static ProductGroupGoalId next() {
        return new ProductGroupGoalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
