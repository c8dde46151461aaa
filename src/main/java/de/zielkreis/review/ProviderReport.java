package de.zielkreis.review;

import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.MeasureId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a provider says about one of its measures; status null means that it cannot judge it. */
@Embeddable
public record ProviderReport(
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "measure_id")) MeasureId measureId,
        @Enumerated(EnumType.STRING) ImplementationStatus status,
        String remark) {
}
