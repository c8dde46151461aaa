package de.zielkreis.reporting.intake;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.reporting.intake.ImportReport.Counts;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A workbook that was read into the goal matrix: who did it, when, and how much came of it. */
@Entity
@Immutable
public class MatrixImport implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "imported_by"))
    private PersonId importedBy;

    private Instant importedAt;
    private String fileName;
    private int createdCount;
    private int changedCount;
    private int unchangedCount;

    protected MatrixImport() {
    }

    MatrixImport(MunicipalityId municipality, PersonId by, Instant at, String fileName, Counts counts) {
        this.id = UUID.randomUUID();
        this.municipalityId = municipality;
        this.importedBy = by;
        this.importedAt = at;
        this.fileName = fileName;
        this.createdCount = counts.created();
        this.changedCount = counts.changed();
        this.unchangedCount = counts.unchanged();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is written once. */
    @Override
    public boolean isNew() {
        return true;
    }

    public PersonId importedBy() {
        return importedBy;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public String fileName() {
        return fileName;
    }

    public int createdCount() {
        return createdCount;
    }

    public int changedCount() {
        return changedCount;
    }

    public int unchangedCount() {
        return unchangedCount;
    }
}
