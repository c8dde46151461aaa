package de.zielkreis.offers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link PlanningArea}. */
@Embeddable
public record PlanningAreaId(@Column(name = "id") UUID uuid) implements Serializable {

    static PlanningAreaId next() {
        return new PlanningAreaId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
