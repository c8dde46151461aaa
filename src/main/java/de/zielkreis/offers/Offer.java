package de.zielkreis.offers;

import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** An Angebot: what families and young people can use in a municipality. */
@Entity
public class Offer {

    @EmbeddedId
    private OfferId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private String name;
    private String sortKey;
    private String searchText;

    @Embedded
    private Carrier carrier;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "offer_life_phase", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "life_phase")
    @Enumerated(EnumType.STRING)
    private Set<LifePhase> lifePhases = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "offer_field", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "field_of_action")
    @Enumerated(EnumType.STRING)
    private Set<FieldOfAction> fields = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "offer_area", joinColumns = @JoinColumn(name = "offer_id"))
    @AttributeOverride(name = "uuid", column = @Column(name = "area_id"))
    private Set<PlanningAreaId> areas = new HashSet<>();

    private String description;
    private String targetGroup;

    @Column(name = "access_words")
    private String access;

    private Integer places;

    @Column(name = "since_day")
    private LocalDate since;

    @Column(name = "until_day")
    private LocalDate until;

    private String contactRole;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "measure_id"))
    private MeasureId measureId;

    private LocalDate archivedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "changed_by"))
    private PersonId changedBy;

    private Instant changedAt;

    @Version
    private Long version;

    protected Offer() {
    }

    /**
     * @param carrierName the name of the carrier, by which the offer is found, too
     * @throws Refused when it would end before it begins
     */
    public Offer(MunicipalityId municipality, OfferFacts facts, String carrierName, PersonId by, Instant at) {
        this.id = OfferId.next();
        this.municipalityId = municipality;
        describe(facts, carrierName, by, at);
    }

    /**
     * Says all of it anew.
     *
     * @param carrierName the name of the carrier, by which the offer is found, too
     * @throws Refused when it would end before it begins
     */
    public final void describe(OfferFacts facts, String carrierName, PersonId by, Instant at) {
        if (facts.since() != null && facts.until() != null && facts.until().isBefore(facts.since())) {
            throw new Refused("until", "offers.endBeforeStart");
        }
        this.name = facts.name();
        this.carrier = facts.carrier();
        this.sortKey = sortKey(facts.name(), facts.carrier());
        replace(lifePhases, facts.lifePhases());
        replace(fields, facts.fields());
        replace(areas, facts.areas());
        this.description = facts.description();
        this.targetGroup = facts.targetGroup();
        this.access = facts.access();
        this.places = facts.places();
        this.since = facts.since();
        this.until = facts.until();
        this.contactRole = facts.contactRole();
        this.measureId = facts.measureId();
        this.searchText = Folded.all(name, carrierName, description, targetGroup, access, contactRole);
        changed(by, at);
    }

    /** A carrier has an offer of one name once; the key sorts by name first. */
    static String sortKey(String name, Carrier carrier) {
        return Folded.of(name) + " " + carrier.code();
    }

    /** Takes the offer out of the register; it can come back. */
    public void archive(LocalDate on, PersonId by, Instant at) {
        this.archivedOn = on;
        changed(by, at);
    }

    public void restore(PersonId by, Instant at) {
        this.archivedOn = null;
        changed(by, at);
    }

    private void changed(PersonId by, Instant at) {
        this.changedBy = by;
        this.changedAt = at;
    }

    private static <T> void replace(Set<T> all, Set<T> by) {
        all.retainAll(by);
        all.addAll(by);
    }

    public OfferState stateOn(LocalDate day) {
        return archivedOn != null ? OfferState.ARCHIVED
                : since != null && since.isAfter(day) ? OfferState.PLANNED
                : until != null && until.isBefore(day) ? OfferState.ENDED : OfferState.RUNNING;
    }

    public OfferFacts facts() {
        return new OfferFacts(name, carrier, lifePhases(), fields(), Set.copyOf(areas), description, targetGroup, access, places, since,
                until, contactRole, measureId);
    }

    public OfferId id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public String name() {
        return name;
    }

    String sortKey() {
        return sortKey;
    }

    public Carrier carrier() {
        return carrier;
    }

    /** At least one, in the order of growing up. */
    public Set<LifePhase> lifePhases() {
        return lifePhases.isEmpty() ? EnumSet.noneOf(LifePhase.class) : EnumSet.copyOf(lifePhases);
    }

    /** At least one. */
    public Set<FieldOfAction> fields() {
        return fields.isEmpty() ? EnumSet.noneOf(FieldOfAction.class) : EnumSet.copyOf(fields);
    }

    /** Where it can be used; empty for the whole municipality. */
    public Set<PlanningAreaId> areas() {
        return Set.copyOf(areas);
    }

    public boolean archived() {
        return archivedOn != null;
    }

    public PersonId changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Null before it is stored. */
    public Long version() {
        return version;
    }
}
