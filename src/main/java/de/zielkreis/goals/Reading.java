package de.zielkreis.goals;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A Messwert: what an indicator showed at the end of a quarter, and who wrote it down.
 *
 * @param amount null for an indicator that is told in words
 * @param numerator with the denominator what the amount was computed from, or null
 * @param source where this value comes from when it differs from the indicator's source, or null
 * @param note words beside the number; for a narrative indicator the reading itself
 */
@Embeddable
public record Reading(
        BigDecimal amount,
        BigDecimal numerator,
        BigDecimal denominator,
        String source,
        String note,
        LocalDate recordedOn,
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "recorded_by")) PersonId recordedBy) {

    /** A plain number. */
    public static Reading of(BigDecimal amount, String note, LocalDate recordedOn, PersonId recordedBy) {
        return new Reading(amount, null, null, null, note, recordedOn, recordedBy);
    }
}
