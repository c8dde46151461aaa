package de.zielkreis.cycle;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Something that was done with a run of a station.
 *
 * @param by null when nobody in particular did it
 * @param reason or null
 */
@Embeddable
public record StationAct(@Enumerated(EnumType.STRING) RunAct act, LocalDate actedOn,
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "acted_by")) PersonId by, String reason) {
}
