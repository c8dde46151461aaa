package de.zielkreis.notices;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** The calendar of a person as programs subscribe to it, under a word of which only the hash is kept. */
@Entity
public class CalendarFeed {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    private String tokenHash;
    private Instant madeAt;
    private String contentHash;
    private Instant changedAt;
    private LocalDate readOn;

    @Version
    private Long version;

    protected CalendarFeed() {
    }

    CalendarFeed(PersonId person, String tokenHash, Instant at) {
        this.personId = person;
        renew(tokenHash, at);
    }

    /** From now on only the new word leads here. */
    void renew(String newHash, Instant at) {
        tokenHash = newHash;
        madeAt = at;
        readOn = null;
    }

    /** Notes what the calendar says and that somebody has asked; the answer is since when it says this. */
    Instant read(String newContentHash, Instant at, LocalDate today) {
        if (!newContentHash.equals(contentHash)) {
            contentHash = newContentHash;
            changedAt = at;
        }
        if (!today.equals(readOn)) {
            readOn = today;
        }
        return changedAt;
    }

    public PersonId personId() {
        return personId;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** The last day on which a program asked for it, or null. */
    public LocalDate readOn() {
        return readOn;
    }
}
