package de.zielkreis.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Measure}. */
@Embeddable
public record MeasureId(@Column(name = "id") UUID uuid) implements Serializable {

    static MeasureId next() {
        return new MeasureId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
