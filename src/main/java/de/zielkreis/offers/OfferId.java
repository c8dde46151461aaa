package de.zielkreis.offers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an {@link Offer}. */
@Embeddable
public record OfferId(@Column(name = "id") UUID uuid) implements Serializable {

    static OfferId next() {
        return new OfferId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
