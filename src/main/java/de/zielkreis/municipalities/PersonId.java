package de.zielkreis.municipalities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Person}. */
@Embeddable
public record PersonId(@Column(name = "id") UUID uuid) implements Serializable {

    static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
