package de.zielkreis.cycle;

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

/** The Qualitätskreislauf of a municipality from its start until it rests: round after round, one process instance. */
@Entity
public class QualityCycle {

    @EmbeddedId
    private QualityCycleId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private int number;
    private int round;

    @Enumerated(EnumType.STRING)
    private CycleState state = CycleState.RATING;

    private LocalDate startedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "started_by"))
    private PersonId startedBy;

    private LocalDate endedOn;

    @Version
    private Long version;

    protected QualityCycle() {
    }

    private QualityCycle(MunicipalityId municipality, int number, int round, PersonId by, LocalDate on) {
        this.id = QualityCycleId.next();
        this.municipalityId = municipality;
        this.number = number;
        this.round = round;
        this.startedBy = by;
        this.startedOn = on;
    }

    public static QualityCycle first(MunicipalityId municipality, PersonId by, LocalDate on) {
        return new QualityCycle(municipality, 1, 1, by, on);
    }

    /** Takes the cycle up again after a rest; the rounds are counted on. */
    public QualityCycle again(PersonId by, LocalDate on) {
        mustBe(CycleState.RESTING);
        return new QualityCycle(municipalityId, number + 1, round + 1, by, on);
    }

    /** The standards have been rated; now stations are chosen. */
    void rated() {
        go(CycleState.RATING, CycleState.CHOOSING);
    }

    void stationsChosen() {
        go(CycleState.CHOOSING, CycleState.STATIONS);
    }

    /** The last station of the round has come to its end. */
    public void stationsPassed() {
        go(CycleState.STATIONS, CycleState.TAKING_STOCK);
    }

    void beginNextRound() {
        go(CycleState.TAKING_STOCK, CycleState.RATING);
        round++;
    }

    void rest(LocalDate on) {
        go(CycleState.TAKING_STOCK, CycleState.RESTING);
        endedOn = on;
    }

    private void go(CycleState from, CycleState to) {
        mustBe(from);
        state = to;
    }

    private void mustBe(CycleState expected) {
        if (state != expected) {
            throw new IllegalStateException("The cycle is " + state + ", not " + expected);
        }
    }

    /** What the process instance is about, for example BI/cycle-1. */
    public String businessKey(Municipality municipality) {
        return municipality.key() + "/cycle-" + number;
    }

    public QualityCycleId id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public int number() {
        return number;
    }

    /** Counted over all cycles of the municipality. */
    public int round() {
        return round;
    }

    public CycleState state() {
        return state;
    }

    public boolean rests() {
        return state == CycleState.RESTING;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public PersonId startedBy() {
        return startedBy;
    }

    /** Null while it goes on. */
    public LocalDate endedOn() {
        return endedOn;
    }
}
