package de.zielkreis.offers;

import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/** A Sozialraum or Planungsraum: a small area of a municipality. */
@Entity
public class PlanningArea {

    @EmbeddedId
    private PlanningAreaId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private String name;
    private String nameKey;

    @Version
    private Long version;

    protected PlanningArea() {
    }

    public PlanningArea(MunicipalityId municipality, String name) {
        this.id = PlanningAreaId.next();
        this.municipalityId = municipality;
        rename(name);
    }

    public final void rename(String name) {
        this.name = name;
        this.nameKey = Folded.of(name);
    }

    public PlanningAreaId id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Null before it is stored. */
    public Long version() {
        return version;
    }
}
