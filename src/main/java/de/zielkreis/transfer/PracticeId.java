package de.zielkreis.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a practice in all its versions. */
@Embeddable
public record PracticeId(@Column(name = "id") UUID uuid) implements Serializable {

    public static PracticeId next() {
        return new PracticeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
