package de.zielkreis.tasks;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A Vertretung: one person stands in for another in a municipality for a period; the last day counts. */
@Entity
public class Deputyship {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "deputy_id"))
    private PersonId deputyId;

    private LocalDate validFrom;
    private LocalDate validTo;

    @Version
    private Long version;

    protected Deputyship() {
    }

    /**
     * @param to null until further notice
     * @throws Refused when somebody would stand in for themselves, or it would end before it begins
     */
    public Deputyship(MunicipalityId municipality, PersonId person, PersonId deputy, LocalDate from, LocalDate to) {
        if (person.equals(deputy)) {
            throw new Refused("deputy", "deputy.self");
        }
        if (to != null && to.isBefore(from)) {
            throw new Refused("validTo", "deputy.endsTooEarly");
        }
        this.id = UUID.randomUUID();
        this.municipalityId = municipality;
        this.personId = person;
        this.deputyId = deputy;
        this.validFrom = from;
        this.validTo = to;
    }

    /** Ends it before its time; the given day is the last one. */
    void endOn(LocalDate lastDay) {
        validTo = lastDay;
    }

    public UUID id() {
        return id;
    }

    MunicipalityId municipalityId() {
        return municipalityId;
    }

    public PersonId personId() {
        return personId;
    }

    public PersonId deputyId() {
        return deputyId;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Null until further notice. */
    public LocalDate validTo() {
        return validTo;
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
