package de.zielkreis.transfer;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Something that happened in a transfer.
 *
 * @param by null where the application itself did it
 */
@Embeddable
public record TransferEvent(@Enumerated(EnumType.STRING) TransferAct act, @Column(name = "happened_on") LocalDate on,
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "happened_by")) PersonId by) {
}
