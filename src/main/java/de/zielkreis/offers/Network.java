package de.zielkreis.offers;

import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A Netzwerk of prevention work: who works together, what for, and how closely. */
@Entity
public class Network {

    @EmbeddedId
    private NetworkId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private String name;
    private String nameKey;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private NetworkMaturity maturity;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "network_maturity", joinColumns = @JoinColumn(name = "network_id"))
    @OrderColumn(name = "position")
    private List<MaturityStep> steps = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "network_life_phase", joinColumns = @JoinColumn(name = "network_id"))
    @Column(name = "life_phase")
    @Enumerated(EnumType.STRING)
    private Set<LifePhase> lifePhases = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "network_field", joinColumns = @JoinColumn(name = "network_id"))
    @Column(name = "field_of_action")
    @Enumerated(EnumType.STRING)
    private Set<FieldOfAction> fields = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "network_member", joinColumns = @JoinColumn(name = "network_id"))
    @OrderColumn(name = "position")
    private List<NetworkMember> members = new ArrayList<>();

    @Column(name = "since_day")
    private LocalDate since;

    private String rhythm;
    private boolean goalsWritten;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "body_id"))
    private BodyId bodyId;

    private LocalDate archivedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "changed_by"))
    private PersonId changedBy;

    private Instant changedAt;

    @Version
    private Long version;

    protected Network() {
    }

    /** @param first the maturity with which the register begins */
    public Network(MunicipalityId municipality, NetworkFacts facts, MaturityStep first, Instant at) {
        this.id = NetworkId.next();
        this.municipalityId = municipality;
        this.maturity = first.maturity();
        steps.add(first);
        describe(facts, first.notedBy(), at);
    }

    /** Says everything but the maturity anew. */
    public final void describe(NetworkFacts facts, PersonId by, Instant at) {
        this.name = facts.name();
        this.nameKey = Folded.of(facts.name());
        this.purpose = facts.purpose();
        replace(lifePhases, facts.lifePhases());
        replace(fields, facts.fields());
        if (!members.equals(facts.members())) {
            members.clear();
            members.addAll(facts.members());
        }
        this.since = facts.since();
        this.rhythm = facts.rhythm();
        this.goalsWritten = facts.goalsWritten();
        this.bodyId = facts.bodyId();
        changed(by, at);
    }

    /**
     * The network has grown closer, or has moved apart again.
     *
     * @param today later steps are refused: nobody knows them yet
     * @throws Refused when it has this maturity already, or the day lies before the last step or in the future
     */
    public void becomes(MaturityStep step, LocalDate today, Instant at) {
        if (step.maturity() == maturity) {
            throw new Refused("maturity", "networks.sameMaturity");
        }
        LocalDate last = steps.get(steps.size() - 1).since();
        if (step.since().isBefore(last)) {
            throw new Refused("maturitySince", "networks.beforeLastStep", German.day(last));
        }
        if (step.since().isAfter(today)) {
            throw new Refused("maturitySince", "networks.stepInFuture");
        }
        steps.add(step);
        maturity = step.maturity();
        changed(step.notedBy(), at);
    }

    /** Takes the network out of the register; it can come back. */
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

    public NetworkFacts facts() {
        return new NetworkFacts(name, purpose, lifePhases(), fields(), List.copyOf(members), since, rhythm, goalsWritten, bodyId);
    }

    public NetworkId id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public String name() {
        return name;
    }

    public NetworkMaturity maturity() {
        return maturity;
    }

    /** The history of the maturity, the first step first. */
    public List<MaturityStep> steps() {
        return List.copyOf(steps);
    }

    public Set<LifePhase> lifePhases() {
        return lifePhases.isEmpty() ? EnumSet.noneOf(LifePhase.class) : EnumSet.copyOf(lifePhases);
    }

    public Set<FieldOfAction> fields() {
        return fields.isEmpty() ? EnumSet.noneOf(FieldOfAction.class) : EnumSet.copyOf(fields);
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
