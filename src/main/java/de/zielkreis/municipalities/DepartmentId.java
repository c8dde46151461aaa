package de.zielkreis.municipalities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link Department}. */
@Embeddable
public record DepartmentId(@Column(name = "id") UUID uuid) implements Serializable {

    static DepartmentId next() {
        return new DepartmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
