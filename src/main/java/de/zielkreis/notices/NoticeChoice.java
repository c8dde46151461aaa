package de.zielkreis.notices;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;

/** How often a person wants to be reminded, and up to when they have been told. */
@Entity
@DynamicUpdate
public class NoticeChoice {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private LocalDate lookedOn;
    private Instant toldAt;

    @Version
    private Long version;

    protected NoticeChoice() {
    }

    /** @param day what happened until then is no news */
    NoticeChoice(PersonId person, LocalDate day) {
        this.personId = person;
        this.rhythm = Rhythm.DAILY;
        this.lookedOn = day;
    }

    void choose(Rhythm chosen) {
        rhythm = chosen;
    }

    /** The day is dealt with: a mail waits, or there is nothing to say. */
    void looked(LocalDate day) {
        lookedOn = day;
    }

    /** The person knows everything up to that moment. */
    void told(Instant at) {
        if (toldAt == null || at.isAfter(toldAt)) {
            toldAt = at;
        }
    }

    public PersonId personId() {
        return personId;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    LocalDate lookedOn() {
        return lookedOn;
    }

    /** Null when the person has never been written to. */
    Instant toldAt() {
        return toldAt;
    }
}
