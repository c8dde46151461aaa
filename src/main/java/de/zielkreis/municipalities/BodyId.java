package de.zielkreis.municipalities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Body}. */
@Embeddable
public record BodyId(@Column(name = "id") UUID uuid) implements Serializable {

    static BodyId next() {
        return new BodyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
