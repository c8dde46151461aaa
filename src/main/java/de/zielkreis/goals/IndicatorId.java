package de.zielkreis.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Indicator}. */
@Embeddable
public record IndicatorId(@Column(name = "id") UUID uuid) implements Serializable {

    static IndicatorId next() {
        return new IndicatorId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
