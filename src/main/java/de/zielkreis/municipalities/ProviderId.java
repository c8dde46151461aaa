package de.zielkreis.municipalities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Provider}. */
@Embeddable
public record ProviderId(@Column(name = "id") UUID uuid) implements Serializable {

    static ProviderId next() {
        return new ProviderId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
