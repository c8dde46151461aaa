package de.zielkreis.cycle;

import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One passage through a station, for the whole municipality or a part of it; a process instance of its own. */
@Entity
public class StationRun {

    @EmbeddedId
    private StationRunId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "cycle_id"))
    private QualityCycleId cycleId;

    private int cycleNumber;
    private int round;

    @Enumerated(EnumType.STRING)
    private Station station;

    private int number;

    @Embedded
    private Scope scope;

    @Enumerated(EnumType.STRING)
    private RunState state = RunState.RUNNING;

    private LocalDate startedOn;
    private LocalDate stateSince;
    private LocalDate endedOn;
    private String reason;
    private String outcome;

    @Enumerated(EnumType.STRING)
    private StationMaturity maturity;

    private String maturityReason;

    @ElementCollection
    @CollectionTable(name = "station_act", joinColumns = @JoinColumn(name = "run_id"))
    @OrderColumn(name = "position")
    private List<StationAct> acts = new ArrayList<>();

    @Version
    private Long version;

    protected StationRun() {
    }

    /** Begins a run in the cycle's present round. @param number counts the runs of the station within the cycle, from 1 */
    public StationRun(QualityCycle cycle, Station station, int number, Scope scope, PersonId by, LocalDate on) {
        this.id = StationRunId.next();
        this.municipalityId = cycle.municipalityId();
        this.cycleId = cycle.id();
        this.cycleNumber = cycle.number();
        this.round = cycle.round();
        this.station = station;
        this.number = number;
        this.scope = scope;
        this.startedOn = on;
        this.stateSince = on;
        acts.add(new StationAct(RunAct.STARTED, on, by, null));
    }

    /** Its tasks rest until it is resumed. @param why or null */
    public void pause(String why, PersonId by, LocalDate on) {
        mustBe(RunState.RUNNING);
        become(RunState.PAUSED, RunAct.PAUSED, why, by, on);
    }

    public void resume(PersonId by, LocalDate on) {
        mustBe(RunState.PAUSED);
        become(RunState.RUNNING, RunAct.RESUMED, null, by, on);
    }

    /** Ends it before its time. */
    public void end(String why, PersonId by, LocalDate on) {
        if (!state.open()) {
            throw new IllegalStateException("The run is " + state);
        }
        become(RunState.ENDED, RunAct.ENDED, why, by, on);
        reason = why;
        endedOn = on;
    }

    /** All its steps are done. */
    public void pass(LocalDate on) {
        mustBe(RunState.RUNNING);
        become(RunState.DONE, RunAct.DONE, null, null, on);
        endedOn = on;
    }

    /** What came out of the work at the station. */
    public void note(String outcome) {
        this.outcome = outcome;
    }

    /** How far the station has come by the ratings at its end. */
    public void rated(MaturityVerdict verdict) {
        maturity = verdict.maturity();
        maturityReason = verdict.reason();
    }

    private void become(RunState next, RunAct act, String why, PersonId by, LocalDate on) {
        state = next;
        stateSince = on;
        acts.add(new StationAct(act, on, by, why));
    }

    private void mustBe(RunState expected) {
        if (state != expected) {
            throw new IllegalStateException("The run is " + state + ", not " + expected);
        }
    }

    /** What its process instance is about, for example BI/cycle-1/steeringStructure-2. */
    public String businessKey(Municipality municipality) {
        return municipality.key() + "/cycle-" + cycleNumber + "/" + station.code() + "-" + number;
    }

    public StationRunId id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public QualityCycleId cycleId() {
        return cycleId;
    }

    public int round() {
        return round;
    }

    public Station station() {
        return station;
    }

    public int number() {
        return number;
    }

    public Scope scope() {
        return scope;
    }

    public RunState state() {
        return state;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** Since when it is in its present state. */
    public LocalDate stateSince() {
        return stateSince;
    }

    /** Null while it is open. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Why it was ended before its time; null otherwise. */
    public String reason() {
        return reason;
    }

    /** Null before it was written down. */
    public String outcome() {
        return outcome;
    }

    /** Null before its standards were rated. */
    public StationMaturity maturity() {
        return maturity;
    }

    public String maturityReason() {
        return maturityReason;
    }

    /** What was done with it, the oldest first. */
    public List<StationAct> acts() {
        return List.copyOf(acts);
    }
}
