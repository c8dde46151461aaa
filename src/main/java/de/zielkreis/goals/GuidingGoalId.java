package de.zielkreis.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link GuidingGoal}. */
@Embeddable
public record GuidingGoalId(@Column(name = "id") UUID uuid) implements Serializable {

    static GuidingGoalId next() {
        return new GuidingGoalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
