package de.zielkreis.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link StationRun}. */
@Embeddable
public record StationRunId(@Column(name = "id") UUID uuid) implements Serializable {

    static StationRunId next() {
        return new StationRunId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
