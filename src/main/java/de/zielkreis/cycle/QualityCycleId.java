package de.zielkreis.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link QualityCycle}. */
@Embeddable
public record QualityCycleId(@Column(name = "id") UUID uuid) implements Serializable {

    static QualityCycleId next() {
        return new QualityCycleId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
