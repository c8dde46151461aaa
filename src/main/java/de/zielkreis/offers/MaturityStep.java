package de.zielkreis.offers;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** From one day on a network had this maturity, and why people think so. */
@Embeddable
public record MaturityStep(
        @Enumerated(EnumType.STRING) NetworkMaturity maturity,
        @Column(name = "since_day") LocalDate since,
        String reason,
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "noted_by")) PersonId notedBy) {
}
