package de.zielkreis.municipalities;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** An advisory office accompanies a municipality and therefore sees what it releases. */
@Entity
@Table(name = "accompaniment")
@IdClass(Accompaniment.Key.class)
public class Accompaniment {

    @Id
    @Column(name = "body_id")
    private UUID bodyUuid;

    @Id
    @Column(name = "municipality_id")
    private UUID municipalityUuid;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "body_id", insertable = false, updatable = false))
    private BodyId bodyId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id", insertable = false, updatable = false))
    private MunicipalityId municipalityId;

    protected Accompaniment() {
    }

    public Accompaniment(BodyId office, MunicipalityId municipality) {
        this.bodyUuid = office.uuid();
        this.municipalityUuid = municipality.uuid();
        this.bodyId = office;
        this.municipalityId = municipality;
    }

    /** Both ids together. */
    public record Key(UUID bodyUuid, UUID municipalityUuid) implements Serializable {
    }
}
