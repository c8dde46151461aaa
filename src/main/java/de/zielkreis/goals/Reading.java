package de.zielkreis.goals;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A Messwert: what an indicator showed at the end of a quarter, and who wrote it down. */
@Embeddable
public record Reading(
        BigDecimal amount,
        String note,
        LocalDate recordedOn,
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "recorded_by")) PersonId recordedBy) {
}
