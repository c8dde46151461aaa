package de.zielkreis.municipalities;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A sitting of a body, or the circulation that replaces one. */
@Entity
public class Meeting {

    @EmbeddedId
    private MeetingId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "body_id"))
    private BodyId bodyId;

    @Enumerated(EnumType.STRING)
    private MeetingForm form;

    private LocalDate heldOn;
    private String title;

    @Version
    private Long version;

    protected Meeting() {
    }

    public Meeting(BodyId body, MeetingForm form, LocalDate heldOn, String title) {
        this.id = MeetingId.next();
        this.bodyId = body;
        this.form = form;
        this.heldOn = heldOn;
        this.title = title;
    }

    public MeetingId id() {
        return id;
    }

    public BodyId bodyId() {
        return bodyId;
    }

    public MeetingForm form() {
        return form;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String title() {
        return title;
    }
}
