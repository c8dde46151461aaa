package de.zielkreis.models;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What became of one instance in a migration. */
@Entity
public class MigratedInstance {

    private static final int LONGEST_STEP = 1000;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "migration_id"))
    private MigrationId migrationId;

    private int position;
    private String instanceId;
    private String municipalityKey;

    @Enumerated(EnumType.STRING)
    private MoveOutcome outcome;

    @Enumerated(EnumType.STRING)
    private Obstacle obstacle;

    private String step;

    @Version
    private Long version;

    protected MigratedInstance() {
    }

    public MigratedInstance(MigrationId migration, int position, String instanceId, String municipalityKey) {
        this.id = UUID.randomUUID();
        this.migrationId = migration;
        this.position = position;
        this.instanceId = instanceId;
        this.municipalityKey = municipalityKey;
        this.outcome = MoveOutcome.WAITING;
    }

    /** @param steps names of the steps at which it stands afterwards */
    public void moved(String steps) {
        outcome = MoveOutcome.MOVED;
        step = shortened(steps);
    }

    public void stayed(NotMoved reason) {
        outcome = MoveOutcome.STAYED;
        obstacle = reason.obstacle();
        step = shortened(reason.step());
    }

    /** It came to its end, or was moved by somebody else, before its turn. */
    public void gone() {
        outcome = MoveOutcome.GONE;
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST_STEP ? text : text.substring(0, LONGEST_STEP - 1) + "…";
    }

    public UUID id() {
        return id;
    }

    public int position() {
        return position;
    }

    public String instanceId() {
        return instanceId;
    }

    public String municipalityKey() {
        return municipalityKey;
    }

    public MoveOutcome outcome() {
        return outcome;
    }

    /** Null unless it stayed. */
    public Obstacle obstacle() {
        return obstacle;
    }

    /** Where it stands after the move, or what could not be moved; null when that is not a step. */
    public String step() {
        return step;
    }
}
