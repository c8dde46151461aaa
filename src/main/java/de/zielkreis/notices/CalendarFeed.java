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

    /** Whether everything that a program learns today is noted already. */
    boolean says(String hash, LocalDate today) {
        return hash.equals(contentHash) && today.equals(readOn);
    }

    /** Since when it says this. */
    Instant changedAt(String hash, Instant now) {
        return hash.equals(contentHash) ? changedAt : now;
    }

    String tokenHash() {
        return tokenHash;
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
