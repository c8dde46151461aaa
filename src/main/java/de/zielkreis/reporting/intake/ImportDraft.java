package de.zielkreis.reporting.intake;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file that a person has sent and nobody has confirmed yet; only that person sees it, and it does not stay for long. */
@Entity
public class ImportDraft {

    private static final Duration KEPT = Duration.ofHours(24);
    /** Longer than any file takes; then the node that read it is gone. */
    private static final Duration AT_MOST_BUSY = Duration.ofMinutes(10);
    private static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    private String fileName;
    private Instant sentAt;
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private Instant busySince;
    @Column(updatable = false)
    private int rowsRead;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String mapping;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String report;

    private String refusal;

    @Version
    private Long version;

    protected ImportDraft() {
    }

    ImportDraft(MunicipalityId municipality, PersonId person, String fileName, Instant now) {
        this.id = UUID.randomUUID();
        this.municipalityId = municipality;
        this.personId = person;
        this.fileName = fileName.length() > LONGEST_NAME ? fileName.substring(fileName.length() - LONGEST_NAME) : fileName;
        this.sentAt = now;
        this.expiresAt = now.plus(KEPT);
        read(now);
    }

    /** The file is being read from now on. */
    void read(Instant now) {
        state = ImportState.READING;
        busySince = now;
        refusal = null;
    }

    void mustBeMapped() {
        state = ImportState.TO_MAP;
    }

    /** @param mapping what the columns mean, as JSON */
    void means(String mapping) {
        this.mapping = mapping;
    }

    /** @param report what the import would do, as JSON */
    void checked(String report) {
        this.state = ImportState.CHECKED;
        this.report = report;
    }

    /** The person has confirmed the report. */
    void apply(Instant now) {
        state = ImportState.APPLYING;
        busySince = now;
    }

    void done(String report) {
        this.state = ImportState.DONE;
        this.report = report;
    }

    /** @param why a German sentence with the remedy */
    void refuse(String why) {
        this.state = ImportState.REFUSED;
        this.refusal = why;
    }

    void fail() {
        state = ImportState.FAILED;
    }

    /** Whether somebody has to wait for it; a node that stopped in the middle does not keep people waiting for ever. */
    public boolean busy(Instant now) {
        return (state == ImportState.READING || state == ImportState.APPLYING) && now.isBefore(busySince.plus(AT_MOST_BUSY));
    }

    /** Whether the person may say (again) what the columns mean. */
    boolean mappable() {
        return state == ImportState.TO_MAP || state == ImportState.CHECKED && mapping != null;
    }

    public UUID id() {
        return id;
    }

    MunicipalityId municipalityId() {
        return municipalityId;
    }

    PersonId personId() {
        return personId;
    }

    public String fileName() {
        return fileName;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public ImportState state() {
        return state;
    }

    public int rowsRead() {
        return rowsRead;
    }

    /** Null for our own workbooks. */
    String mapping() {
        return mapping;
    }

    String report() {
        return report;
    }

    public String refusal() {
        return refusal;
    }

    public Long version() {
        return version;
    }
}
