package de.zielkreis.models;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Migration}. */
@Embeddable
public record MigrationId(@Column(name = "id") UUID uuid) implements Serializable {

    static MigrationId next() {
        return new MigrationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
