package de.zielkreis.handover;

import de.zielkreis.municipalities.HandoverKind;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * What was chosen for one thing.
 *
 * @param item id that the thing has in its part
 * @param receiver null unless it is given to somebody of its own
 */
@Embeddable
public record Choice(@Enumerated(EnumType.STRING) HandoverKind kind, @Column(name = "item_id") String item, @Enumerated(EnumType.STRING) Fate fate,
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "receiver_id")) PersonId receiver) implements Serializable {

    boolean about(HandoverKind otherKind, String otherItem) {
        return kind == otherKind && item.equals(otherItem);
    }
}
