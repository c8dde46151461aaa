package de.zielkreis.goals;

import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** One change of one element of the goal matrix, with the state it led to; written once and never changed. */
@Entity
@Immutable
public class GoalChange implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Enumerated(EnumType.STRING)
    private ElementKind kind;

    private UUID elementId;
    private int revision;
    private long elementVersion;

    @Enumerated(EnumType.STRING)
    private ChangeAct act;

    private String title;
    private String reason;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "decision_id"))
    private DecisionId decisionId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "changed_by"))
    private PersonId changedBy;

    private Instant changedAt;
    private LocalDate changedOn;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String facts;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String differences;

    protected GoalChange() {
    }

    /**
     * @param revision number of the change of this element, from 1
     * @param facts {@link ElementFacts} after the change as JSON
     * @param differences what became different as JSON
     */
    GoalChange(MatrixElement element, int revision, ChangeAct act, Occasion occasion, String facts, String differences) {
        this.id = UUID.randomUUID();
        this.municipalityId = element.municipalityId();
        this.kind = element.kind();
        this.elementId = element.uuid();
        this.revision = revision;
        this.elementVersion = element.version();
        this.act = act;
        this.title = element.title();
        this.reason = occasion.reason();
        this.decisionId = occasion.decision();
        this.changedBy = occasion.by();
        this.changedAt = occasion.at();
        this.changedOn = LocalDate.ofInstant(occasion.at(), German.ZONE);
        this.facts = facts;
        this.differences = differences;
    }

    public UUID id() {
        return id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is written once, so nobody has to look whether it is there. */
    @Override
    public boolean isNew() {
        return true;
    }

    public ElementKind kind() {
        return kind;
    }

    public UUID elementId() {
        return elementId;
    }

    int revision() {
        return revision;
    }

    /** The version of the element after the change. */
    long elementVersion() {
        return elementVersion;
    }

    public ChangeAct act() {
        return act;
    }

    /** The element's title after the change. */
    public String title() {
        return title;
    }

    public String reason() {
        return reason;
    }

    public DecisionId decisionId() {
        return decisionId;
    }

    /** Null when the application itself did it. */
    public PersonId changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    String facts() {
        return facts;
    }

    String differences() {
        return differences;
    }
}
