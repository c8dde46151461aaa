package de.zielkreis.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link ActionPlan}. */
@Embeddable
public record ActionPlanId(@Column(name = "id") UUID uuid) implements Serializable {

    static ActionPlanId next() {
        return new ActionPlanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
