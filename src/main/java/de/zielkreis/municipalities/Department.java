package de.zielkreis.municipalities;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;

/** A Fachbereich or Amt of a municipality. */
@Entity
public class Department {

    @EmbeddedId
    private DepartmentId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Enumerated(EnumType.STRING)
    private DepartmentField field;

    private String name;

    @Version
    private Long version;

    protected Department() {
    }

    public Department(MunicipalityId municipality, DepartmentField field, String name) {
        this.id = DepartmentId.next();
        this.municipalityId = municipality;
        this.field = field;
        this.name = name;
    }

    public DepartmentId id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public DepartmentField field() {
        return field;
    }

    public String name() {
        return name;
    }
}
