package de.zielkreis.municipalities;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;

/** A Gremium: a group of people that meets, prepares or decides. */
@Entity
public class Body {

    @EmbeddedId
    private BodyId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String name;

    @Version
    private Long version;

    protected Body() {
    }

    /** @param municipality null only for an advisory office, which belongs to no single municipality */
    public Body(MunicipalityId municipality, BodyKind kind, String name) {
        if (municipality == null && kind != BodyKind.ADVISORY_OFFICE) {
            throw new IllegalArgumentException("A body belongs to a municipality: " + name);
        }
        this.id = BodyId.next();
        this.municipalityId = municipality;
        this.kind = kind;
        this.name = name;
    }

    public BodyId id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public BodyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }
}
