package de.zielkreis.offers;

import de.zielkreis.municipalities.DepartmentId;
import de.zielkreis.municipalities.ProviderId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** Who carries an offer: a provider, or a department of the administration; exactly one of both is given. */
@Embeddable
public record Carrier(
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "provider_id")) ProviderId providerId,
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "department_id")) DepartmentId departmentId) {

    public static Carrier of(ProviderId provider) {
        return new Carrier(provider, null);
    }

    public static Carrier of(DepartmentId department) {
        return new Carrier(null, department);
    }

    /** How forms and addresses name the carrier. */
    public String code() {
        return providerId != null ? "provider:" + providerId : "department:" + departmentId;
    }
}
