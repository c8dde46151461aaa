package de.zielkreis.municipalities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Meeting}. */
@Embeddable
public record MeetingId(@Column(name = "id") UUID uuid) implements Serializable {

    static MeetingId next() {
        return new MeetingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
