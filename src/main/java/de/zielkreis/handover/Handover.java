package de.zielkreis.handover;

import de.zielkreis.municipalities.HandoverKind;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The Übergabe of a post: one person leaves, others take over; there is one open handover for a person and municipality. */
@Entity
public class Handover {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "leaver_id"))
    private PersonId leaverId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "open_for"))
    private PersonId openFor;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "receiver_id"))
    private PersonId receiverId;

    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private HandoverState state = HandoverState.DRAFT;

    private LocalDate stateSince;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "acted_by"))
    private PersonId actedBy;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "handover_choice", joinColumns = @JoinColumn(name = "handover_id"))
    private Set<Choice> choices = new HashSet<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "handover_note", joinColumns = @JoinColumn(name = "handover_id"))
    @MapKeyColumn(name = "topic")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "wording")
    private Map<NoteTopic, String> notes = new EnumMap<>(NoteTopic.class);

    private Integer sheetFormat;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String sheet;

    @Version
    private Long version;

    protected Handover() {
    }

    /**
     * Begins to prepare a handover.
     *
     * @param receiver who takes over what is not given to somebody else, or null while nobody does
     * @throws Refused when somebody would take over from themselves, or the last day has passed
     */
    Handover(MunicipalityId municipality, PersonId leaver, PersonId receiver, LocalDate lastDay, PersonId by, LocalDate on) {
        if (leaver.equals(receiver)) {
            throw new Refused("receiver", "handover.toThemselves");
        }
        if (lastDay.isBefore(on)) {
            throw new Refused("lastDay", "handover.lastDayPast", German.day(on));
        }
        this.id = UUID.randomUUID();
        this.municipalityId = municipality;
        this.leaverId = leaver;
        this.openFor = leaver;
        this.receiverId = receiver;
        this.lastDay = lastDay;
        become(HandoverState.DRAFT, by, on);
    }

    /** @throws Refused when something would be given to the person who leaves; @throws Conflict when it is over */
    void choose(Collection<Choice> chosen) {
        mustBeOpen();
        if (chosen.stream().anyMatch(choice -> leaverId.equals(choice.receiver()))) {
            throw new Refused("to", "handover.toThemselves");
        }
        choices.clear();
        choices.addAll(chosen);
    }

    /** @param wording by topic; empty ones are left out; @throws Conflict when it is over */
    void write(Map<NoteTopic, String> wording) {
        mustBeOpen();
        notes.clear();
        notes.putAll(wording);
    }

    /** It is carried out by itself on the day after the last one. */
    void plan(PersonId by, LocalDate on) {
        mustBeOpen();
        become(HandoverState.PLANNED, by, on);
    }

    /** @throws Conflict when it is over */
    void cancel(PersonId by, LocalDate on) {
        mustBeOpen();
        openFor = null;
        become(HandoverState.CANCELLED, by, on);
    }

    /** Everything has changed hands; the sheet stays as it is now. @throws Conflict when it is over */
    void complete(int format, String frozen, PersonId by, LocalDate on) {
        mustBeOpen();
        openFor = null;
        sheetFormat = format;
        sheet = frozen;
        become(HandoverState.DONE, by, on);
    }

    private void become(HandoverState next, PersonId by, LocalDate on) {
        state = next;
        stateSince = on;
        actedBy = by;
    }

    private void mustBeOpen() {
        if (!open()) {
            throw new Conflict("handover.over");
        }
    }

    /** What was chosen for one thing; empty where it goes the way of all others. */
    public Optional<Choice> choice(HandoverKind kind, String item) {
        return choices.stream().filter(choice -> choice.about(kind, item)).findFirst();
    }

    public boolean open() {
        return state == HandoverState.DRAFT || state == HandoverState.PLANNED;
    }

    public UUID id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public PersonId leaverId() {
        return leaverId;
    }

    /** Null while nobody takes over. */
    public PersonId receiverId() {
        return receiverId;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public HandoverState state() {
        return state;
    }

    public LocalDate stateSince() {
        return stateSince;
    }

    PersonId actedBy() {
        return actedBy;
    }

    public Map<NoteTopic, String> notes() {
        return Map.copyOf(notes);
    }

    /** Null before it is done. */
    Integer sheetFormat() {
        return sheetFormat;
    }

    String sheet() {
        return sheet;
    }

    public Long version() {
        return version;
    }
}
