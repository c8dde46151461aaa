package de.zielkreis.bodies;

import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A Berichtigung: what is to be corrected in minutes that are approved and stay as they are. */
@Entity
public class MinutesNote {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "meeting_id"))
    private MeetingId meetingId;

    private String wording;
    private LocalDate notedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "noted_by"))
    private PersonId notedBy;

    @Version
    private Long version;

    protected MinutesNote() {
    }

    MinutesNote(MunicipalityId municipality, MeetingId meeting, String wording, PersonId by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.municipalityId = municipality;
        this.meetingId = meeting;
        this.wording = wording;
        this.notedBy = by;
        this.notedOn = on;
    }

    public String wording() {
        return wording;
    }

    public LocalDate notedOn() {
        return notedOn;
    }

    public PersonId notedBy() {
        return notedBy;
    }
}
