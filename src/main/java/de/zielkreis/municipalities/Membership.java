package de.zielkreis.municipalities;

import de.zielkreis.shell.German;
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

/** A person holds a role in a municipality or a body for a period; the last day counts. */
@Entity
public class Membership {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "body_id"))
    private BodyId bodyId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "body_rank")
    private String rank;

    @Enumerated(EnumType.STRING)
    private RankLevel rankLevel;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "deputy_id"))
    private PersonId deputyId;

    private boolean chair;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Version
    private Long version;

    protected Membership() {
    }

    private Membership(PersonId person, MunicipalityId municipality, BodyId body, Role role, String rank,
            RankLevel level, LocalDate from) {
        this.id = UUID.randomUUID();
        this.personId = person;
        this.municipalityId = municipality;
        this.bodyId = body;
        this.role = role;
        this.rank = rank;
        this.rankLevel = level;
        this.validFrom = from;
    }

    /** The person takes a role in a municipality from that day on. */
    public static Membership inMunicipality(PersonId person, MunicipalityId municipality, Role role, LocalDate from) {
        return new Membership(person, municipality, null, role, null, null, from);
    }

    /** @param rank for example "Amtsleitung", or null */
    public static Membership inBody(PersonId person, Body body, String rank, LocalDate from) {
        return inBody(person, body, rank, RankLevel.of(rank), from);
    }

    /** @param rank the post in words, for example "Leitung des Jugendamts", or null */
    public static Membership inBody(PersonId person, Body body, String rank, RankLevel level, LocalDate from) {
        Role role = switch (body.kind()) {
            case STEERING_GROUP -> Role.STEERING_GROUP;
            case ADVISORY_OFFICE -> Role.ADVISORY_OFFICE;
            case PROJECT_GROUP -> Role.PROJECT_GROUP;
            case NETWORK, COMMITTEE, COUNCIL -> Role.BODY_MEMBER;
        };
        return new Membership(person, null, body.id(), role, rank, level, from);
    }

    /** The person operates the installation and sees no municipal data. */
    public static Membership asOperator(PersonId person, LocalDate from) {
        return new Membership(person, null, null, Role.OPERATOR, null, null, from);
    }

    /**
     * Ends the role; the given day is the last one.
     *
     * @throws Refused when that day lies before the first one
     */
    public void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new Refused("lastDay", "body.endBeforeBeginning", German.day(validFrom));
        }
        validTo = lastDay;
    }

    /**
     * The member has another post now, or another deputy.
     *
     * @param newRank the post in words, or null
     * @param deputy who stands in for the member, or null
     * @throws Refused when somebody would stand in for themselves
     */
    public void change(String newRank, RankLevel newLevel, PersonId deputy) {
        standIn(deputy);
        rank = newRank;
        rankLevel = newLevel;
    }

    /**
     * @param deputy who stands in for the member, or null
     * @throws Refused when somebody would stand in for themselves
     */
    public void standIn(PersonId deputy) {
        if (personId.equals(deputy)) {
            throw new Refused("deputy", "body.ownDeputy");
        }
        deputyId = deputy;
    }

    /** The member presides over the body from now on, or no longer. */
    public void preside(boolean presides) {
        chair = presides;
    }

    /** The same seat for somebody else from that day on; the deputy stays, unless they take the seat themselves. */
    Membership passedTo(PersonId person, Body body, LocalDate from) {
        Membership seat = inBody(person, body, rank, rankLevel, from);
        seat.deputyId = person.equals(deputyId) ? null : deputyId;
        seat.chair = chair;
        return seat;
    }

    public UUID id() {
        return id;
    }

    Role role() {
        return role;
    }

    public PersonId personId() {
        return personId;
    }

    public BodyId bodyId() {
        return bodyId;
    }

    public Long version() {
        return version;
    }
}
