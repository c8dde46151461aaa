package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What stands in a goal matrix at any level: it belongs to one municipality, has a history and can be put into the archive. */
@MappedSuperclass
public abstract class MatrixElement {

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private LocalDate archivedOn;

    @Version
    private Long version;

    protected MatrixElement() {
    }

    protected MatrixElement(MunicipalityId municipality) {
        this.municipalityId = municipality;
    }

    /** Identifies the element among all elements of all levels. */
    public abstract UUID uuid();

    public abstract ElementKind kind();

    public abstract String title();

    /** Everything the element says, as its history keeps it. */
    public abstract ElementFacts facts();

    /** Takes the element out of the matrix; snapshots and history keep it. */
    public void archive(LocalDate on) {
        this.archivedOn = on;
    }

    /** Brings the element back into the matrix. */
    public void restore() {
        this.archivedOn = null;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    /** Null for what stands in the matrix. */
    public LocalDate archivedOn() {
        return archivedOn;
    }

    public boolean archived() {
        return archivedOn != null;
    }

    /** Null before it is stored. */
    public Long version() {
        return version;
    }

    /** @throws Refused at {@code dueOn} when a period would end before it begins; either day may be missing */
    static void mustBeInOrder(LocalDate startsOn, LocalDate dueOn) {
        if (startsOn != null && dueOn != null && dueOn.isBefore(startsOn)) {
            throw new Refused("dueOn", "goals.dueBeforeStart");
        }
    }
}
