package de.zielkreis.cycle;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Something that work has brought: it belongs to a municipality, and it is known who wrote it down and when. */
@MappedSuperclass
public abstract class RecordedResult {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private LocalDate recordedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "recorded_by"))
    private PersonId recordedBy;

    @Version
    private Long version;

    protected RecordedResult() {
    }

    protected RecordedResult(Work work) {
        this.id = UUID.randomUUID();
        this.municipalityId = work.municipalityId();
        this.recordedOn = work.on();
        this.recordedBy = work.by();
    }

    public UUID id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public PersonId recordedBy() {
        return recordedBy;
    }
}
