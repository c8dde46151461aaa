package de.zielkreis.municipalities;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/** An organisation outside the administration that carries measures of a municipality. */
@Entity
public class Provider {

    @EmbeddedId
    private ProviderId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private String name;

    @Version
    private Long version;

    protected Provider() {
    }

    public Provider(MunicipalityId municipality, String name) {
        this.id = ProviderId.next();
        this.municipalityId = municipality;
        this.name = name;
    }

    public ProviderId id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public String name() {
        return name;
    }
}
