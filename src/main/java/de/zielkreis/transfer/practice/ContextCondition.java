package de.zielkreis.transfer.practice;

import de.zielkreis.transfer.ConditionKind;
import de.zielkreis.transfer.Importance;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * A Kontextbedingung: what makes a practice work where it comes from.
 *
 * @param id stays the same from version to version
 * @param remark may be null
 */
@Embeddable
public record ContextCondition(
        @Column(name = "condition_id") UUID id,
        @Enumerated(EnumType.STRING) @Column(name = "kind") ConditionKind kind,
        @Column(name = "wording") String wording,
        @Enumerated(EnumType.STRING) @Column(name = "importance") Importance importance,
        @Column(name = "remark") String remark) {

    /** A condition that is named for the first time. */
    public static ContextCondition of(ConditionKind kind, String wording, Importance importance, String remark) {
        return new ContextCondition(UUID.randomUUID(), kind, wording, importance, remark);
    }
}
