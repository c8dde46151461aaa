package de.zielkreis.municipalities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Decision}. */
@Embeddable
public record DecisionId(@Column(name = "id") UUID uuid) implements Serializable {

    static DecisionId next() {
        return new DecisionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
