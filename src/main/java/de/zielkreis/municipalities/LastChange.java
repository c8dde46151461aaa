package de.zielkreis.municipalities;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Who stored something last under an address. */
@Entity
class LastChange {

    @Id
    private String address;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    private Instant changedAt;

    protected LastChange() {
    }

    LastChange(String address, PersonId by, Instant at) {
        this.address = address;
        this.personId = by;
        this.changedAt = at;
    }

    boolean changedBySomebodyElse(PersonId than, Instant since) {
        return changedAt.isAfter(since) && !personId.equals(than);
    }

    String address() {
        return address;
    }

    PersonId personId() {
        return personId;
    }

    Instant changedAt() {
        return changedAt;
    }
}
