package de.zielkreis.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Product}. */
@Embeddable
public record ProductId(@Column(name = "id") UUID uuid) implements Serializable {

    static ProductId next() {
        return new ProductId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
