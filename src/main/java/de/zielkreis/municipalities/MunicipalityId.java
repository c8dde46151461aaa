package de.zielkreis.municipalities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Municipality}. */
@Embeddable
public record MunicipalityId(@Column(name = "id") UUID uuid) implements Serializable {

    static MunicipalityId next() {
        return new MunicipalityId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
