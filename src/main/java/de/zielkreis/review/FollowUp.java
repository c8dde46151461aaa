package de.zielkreis.review;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A later look at an agreement.
 *
 * @param word what there is to say, or null
 * @param dueOn until when it holds from then on
 */
@Embeddable
public record FollowUp(
        @Enumerated(EnumType.STRING) AgreementOutcome outcome,
        String word,
        LocalDate dueOn,
        LocalDate notedOn,
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "noted_by")) PersonId notedBy) {
}
