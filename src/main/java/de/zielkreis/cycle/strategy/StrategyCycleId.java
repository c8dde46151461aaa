package de.zielkreis.cycle.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link StrategyCycle}. */
@Embeddable
public record StrategyCycleId(@Column(name = "id") UUID uuid) implements Serializable {

    static StrategyCycleId next() {
        return new StrategyCycleId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
