package de.zielkreis.transfer.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Where evidence for a practice can be read.
 *
 * @param id stays the same from version to version
 * @param address begins with http:// or https://
 */
@Embeddable
public record EvidenceLink(
        @Column(name = "link_id") UUID id,
        @Column(name = "label") String label,
        @Column(name = "address") String address) {

    /** A link that is named for the first time. */
    public static EvidenceLink of(String label, String address) {
        return new EvidenceLink(UUID.randomUUID(), label, address);
    }
}
