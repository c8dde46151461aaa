package de.zielkreis.models;

import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Conflict;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One go at moving the instances of a process from one version of its model to another, or a dry run of it. */
@Entity
@Table(name = "model_migration")
public class Migration {

    /** After this time without a sign of life the work on it has been interrupted. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    @EmbeddedId
    private MigrationId id;

    private String processKey;
    /** Holds the process while the migration is under way, so that there is only one. */
    private String openProcess;
    private int fromVersion;
    private String fromTag;
    private int toVersion;
    private String toTag;
    private String municipalityKey;
    private boolean dryRun;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "started_by"))
    private PersonId startedBy;

    private Instant startedAt;
    private Instant endedAt;
    private UUID worker;
    private Instant seenAt;

    @Version
    private Long version;

    protected Migration() {
    }

    /**
     * @param municipalityKey whose instances are moved; null for all
     * @param startedBy null when the application does it at its start
     */
    public Migration(ModelVersion from, ModelVersion to, String municipalityKey, boolean dryRun, PersonId startedBy, Instant startedAt) {
        this.id = MigrationId.next();
        this.processKey = from.processKey();
        this.openProcess = processKey;
        this.fromVersion = from.number();
        this.fromTag = from.tag();
        this.toVersion = to.number();
        this.toTag = to.tag();
        this.municipalityKey = municipalityKey;
        this.dryRun = dryRun;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
        this.worker = UUID.randomUUID();
        this.seenAt = startedAt;
    }

    /** The work on it is taken up where it was interrupted; whoever worked on it before stops. */
    public void takeUp(Instant at) {
        if (ended()) {
            throw new Conflict("migration.ended");
        }
        if (!interrupted(at)) {
            throw new Conflict("migration.underWay");
        }
        worker = UUID.randomUUID();
        seenAt = at;
    }

    public boolean isWorkedOnBy(UUID somebody) {
        return !ended() && worker.equals(somebody);
    }

    /** A sign of life. */
    public void goesOn(Instant at) {
        seenAt = at;
    }

    public void end(Instant at) {
        endedAt = at;
        openProcess = null;
    }

    public boolean ended() {
        return endedAt != null;
    }

    public boolean interrupted(Instant now) {
        return !ended() && seenAt.plus(SILENCE).isBefore(now);
    }

    public MigrationId id() {
        return id;
    }

    public String processKey() {
        return processKey;
    }

    public int fromVersion() {
        return fromVersion;
    }

    public String fromTag() {
        return fromTag;
    }

    public int toVersion() {
        return toVersion;
    }

    public String toTag() {
        return toTag;
    }

    /** Null when it is about all municipalities. */
    public String municipalityKey() {
        return municipalityKey;
    }

    public boolean dryRun() {
        return dryRun;
    }

    /** Null when the application did it at its start. */
    public PersonId startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public UUID worker() {
        return worker;
    }
}
