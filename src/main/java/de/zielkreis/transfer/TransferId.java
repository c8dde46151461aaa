package de.zielkreis.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link PracticeTransfer}. */
@Embeddable
public record TransferId(@Column(name = "id") UUID uuid) implements Serializable {

    static TransferId next() {
        return new TransferId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
