package de.zielkreis.bodies;

import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Conflict;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** An Auftrag from a meeting: who does what until when. */
@Entity
public class Assignment {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "body_id"))
    private BodyId bodyId;

    private UUID agendaItemId;
    private String wording;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    private String who;
    private LocalDate dueOn;
    private LocalDate doneOn;

    @Version
    private Long version;

    protected Assignment() {
    }

    /**
     * @param person who does it, or null where free words say it
     * @param who in free words, or null where a person is named
     */
    Assignment(MunicipalityId municipality, BodyId body, AgendaItem item, String wording, PersonId person, String who, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.municipalityId = municipality;
        this.bodyId = body;
        this.agendaItemId = item.id();
        this.wording = wording;
        this.personId = person;
        this.who = who;
        this.dueOn = dueOn;
    }

    /** @throws Conflict when it has been done before */
    void complete(LocalDate on) {
        if (doneOn != null) {
            throw new Conflict("meeting.assignmentDone", wording);
        }
        doneOn = on;
    }

    /** Somebody else does it now. @param person null while the post is vacant; the words then say so */
    void passTo(PersonId person) {
        personId = person;
        who = person == null ? "Nachfolge auf der Stelle (noch nicht besetzt)" : null;
    }

    public UUID id() {
        return id;
    }

    public BodyId bodyId() {
        return bodyId;
    }

    public UUID agendaItemId() {
        return agendaItemId;
    }

    public String wording() {
        return wording;
    }

    /** Null where free words say who does it. */
    public PersonId personId() {
        return personId;
    }

    /** Null where a person is named. */
    public String who() {
        return who;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null while it is open. */
    public LocalDate doneOn() {
        return doneOn;
    }
}
