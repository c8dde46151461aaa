package de.zielkreis.offers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Network}. */
@Embeddable
public record NetworkId(@Column(name = "id") UUID uuid) implements Serializable {

    static NetworkId next() {
        return new NetworkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
