package de.zielkreis.reporting;

import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What a municipality's released quarter counted at one point; without category it counts Teilziele. */
@Entity
class QuarterResult {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private Quarter quarter;

    @Enumerated(EnumType.STRING)
    private MeasureCategory category;

    @Enumerated(EnumType.STRING)
    private ImplementationStatus status;

    private int amount;

    @Version
    private Long version;

    protected QuarterResult() {
    }

    QuarterResult(MunicipalityId municipality, Quarter quarter, ResultCount count) {
        this.id = UUID.randomUUID();
        this.municipalityId = municipality;
        this.quarter = quarter;
        this.category = count.category();
        this.status = count.status();
        this.amount = Math.toIntExact(count.amount());
    }
}
