package de.zielkreis.transfer;

import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A context condition in one transfer: what the giving municipality names, what the receiving one has, what both settle at the table. */
@Entity
public class TransferCondition {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "transfer_id"))
    private TransferId transferId;

    private int position;

    @Enumerated(EnumType.STRING)
    private ConditionKind kind;

    private String text;

    @Enumerated(EnumType.STRING)
    private Importance importance;

    private String background;

    @Enumerated(EnumType.STRING)
    private Presence presence = Presence.UNKNOWN;

    private String presenceNote;

    @Enumerated(EnumType.STRING)
    private Endangerment endangers = Endangerment.UNCLEAR;

    @Enumerated(EnumType.STRING)
    private Alternative alternative = Alternative.NONE;

    private String alternativeText;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "named_by"))
    private PersonId namedBy;

    private LocalDate namedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "presence_by"))
    private PersonId presenceBy;

    private LocalDate presenceOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "settled_by"))
    private PersonId settledBy;

    private LocalDate settledOn;

    @Version
    private Long version;

    protected TransferCondition() {
    }

    /** @param position in the table, from 1 */
    public TransferCondition(TransferId transfer, int position, NamedCondition named, PersonId by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.transferId = transfer;
        this.position = position;
        name(named, by, on);
    }

    /** What the giving municipality says of it. */
    public void name(NamedCondition named, PersonId by, LocalDate on) {
        this.kind = named.kind();
        this.text = named.text();
        this.importance = named.importance();
        this.background = named.background();
        this.namedBy = by;
        this.namedOn = on;
    }

    /** What the receiving municipality says of it. @param note or null */
    public void state(Presence presence, String note, PersonId by, LocalDate on) {
        this.presence = presence;
        this.presenceNote = note;
        this.presenceBy = by;
        this.presenceOn = on;
    }

    /**
     * What is settled at the common table.
     *
     * @param seen the version that the person saw
     * @throws ChangedAtTable when somebody else has stored something newer
     * @throws Refused when an alternative is named without saying what it is
     */
    public void settle(long seen, TableEntry entry, PersonId by, LocalDate on) {
        if (version != seen) {
            throw new ChangedAtTable();
        }
        if (entry.alternative() != Alternative.NONE && entry.alternativeText() == null) {
            throw new Refused("alternativeText", "transfer.alternativeWithoutText");
        }
        if (presence != entry.presence()) {
            state(entry.presence(), presenceNote, by, on);
        }
        this.endangers = entry.endangers();
        this.alternative = entry.alternative();
        this.alternativeText = entry.alternativeText();
        this.settledBy = by;
        this.settledOn = on;
    }

    /** Everything that the decision on its risk asks for. */
    public ConditionFacts facts() {
        return new ConditionFacts(importance, presence, endangers, alternative);
    }

    public UUID id() {
        return id;
    }

    public TransferId transferId() {
        return transferId;
    }

    public int position() {
        return position;
    }

    public ConditionKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Importance importance() {
        return importance;
    }

    public String background() {
        return background;
    }

    public Presence presence() {
        return presence;
    }

    public String presenceNote() {
        return presenceNote;
    }

    public Endangerment endangers() {
        return endangers;
    }

    public Alternative alternative() {
        return alternative;
    }

    public String alternativeText() {
        return alternativeText;
    }

    public LocalDate settledOn() {
        return settledOn;
    }

    public PersonId settledBy() {
        return settledBy;
    }

    public Long version() {
        return version;
    }
}
