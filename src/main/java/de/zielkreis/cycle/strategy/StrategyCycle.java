package de.zielkreis.cycle.strategy;

import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The Strategiezyklus Netzwerkarbeit of a municipality: one process instance over years; only one runs at a time. */
@Entity
public class StrategyCycle {

    @EmbeddedId
    private StrategyCycleId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "running_in"))
    private MunicipalityId runningIn;

    private int number;

    @Enumerated(EnumType.STRING)
    private StrategyPhase phase = StrategyPhase.MANDATE;

    private LocalDate phaseSince;
    private LocalDate startedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "started_by"))
    private PersonId startedBy;

    private LocalDate endedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "ended_by"))
    private PersonId endedBy;

    private String endReason;

    @Version
    private Long version;

    protected StrategyCycle() {
    }

    /** @param number counts the cycles of the municipality, from 1 */
    StrategyCycle(MunicipalityId municipality, int number, PersonId by, LocalDate on) {
        this.id = StrategyCycleId.next();
        this.municipalityId = municipality;
        this.runningIn = municipality;
        this.number = number;
        this.startedBy = by;
        this.startedOn = on;
        this.phaseSince = on;
    }

    /** The leadership has given its mandate. */
    void mandated(LocalDate on) {
        go(StrategyPhase.MANDATE, StrategyPhase.STOCK, on);
    }

    void stockTaken(LocalDate on) {
        go(StrategyPhase.STOCK, StrategyPhase.NEEDS, on);
    }

    void needsClarified(LocalDate on) {
        go(StrategyPhase.NEEDS, StrategyPhase.CONCEPT, on);
    }

    /** The council has adopted the Handlungskonzept, and its first year begins. */
    void conceptAdopted(LocalDate on) {
        go(StrategyPhase.CONCEPT, StrategyPhase.IMPLEMENTATION, on);
    }

    void yearOver(LocalDate on) {
        go(StrategyPhase.IMPLEMENTATION, StrategyPhase.BALANCE, on);
    }

    void beginNextYear(LocalDate on) {
        go(StrategyPhase.BALANCE, StrategyPhase.IMPLEMENTATION, on);
    }

    /** The needs are clarified anew before the Handlungskonzept is renewed. */
    void returnToNeeds(LocalDate on) {
        go(StrategyPhase.BALANCE, StrategyPhase.NEEDS, on);
    }

    void renewConcept(LocalDate on) {
        go(StrategyPhase.BALANCE, StrategyPhase.CONCEPT, on);
    }

    /** Ends it for good, from whatever phase. @throws IllegalStateException when it has ended before */
    void end(String reason, PersonId by, LocalDate on) {
        if (!running()) {
            throw new IllegalStateException("The cycle has ended");
        }
        phase = StrategyPhase.ENDED;
        phaseSince = on;
        runningIn = null;
        endReason = reason;
        endedBy = by;
        endedOn = on;
    }

    private void go(StrategyPhase from, StrategyPhase to, LocalDate on) {
        if (phase != from) {
            throw new IllegalStateException("The cycle is in " + phase + ", not " + from);
        }
        phase = to;
        phaseSince = on;
    }

    /** What the process instance is about, for example BI/strategy-1. */
    public String businessKey(Municipality municipality) {
        return municipality.key() + "/strategy-" + number;
    }

    public StrategyCycleId id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public int number() {
        return number;
    }

    public boolean running() {
        return phase != StrategyPhase.ENDED;
    }

    public StrategyPhase phase() {
        return phase;
    }

    public LocalDate phaseSince() {
        return phaseSince;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public PersonId startedBy() {
        return startedBy;
    }

    /** Null while it runs, as are the two that follow. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public PersonId endedBy() {
        return endedBy;
    }

    public String endReason() {
        return endReason;
    }
}
