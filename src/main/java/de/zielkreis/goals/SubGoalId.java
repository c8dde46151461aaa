package de.zielkreis.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link SubGoal}. */
@Embeddable
public record SubGoalId(@Column(name = "id") UUID uuid) implements Serializable {

    static SubGoalId next() {
        return new SubGoalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
