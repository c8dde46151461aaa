package de.zielkreis.offers;

import de.zielkreis.municipalities.DepartmentId;
import de.zielkreis.municipalities.ProviderId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** Who works in a network: a provider, a department, or somebody named by role; exactly one of the three is given. */
@Embeddable
public record NetworkMember(
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "provider_id")) ProviderId providerId,
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "department_id")) DepartmentId departmentId,
        String words) {

    public static NetworkMember of(Carrier carrier) {
        return new NetworkMember(carrier.providerId(), carrier.departmentId(), null);
    }

    public static NetworkMember named(String words) {
        return new NetworkMember(null, null, words);
    }

    /** The provider or department, or null for somebody named by role. */
    public Carrier carrier() {
        return words == null ? new Carrier(providerId, departmentId) : null;
    }
}
