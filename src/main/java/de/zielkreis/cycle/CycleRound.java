package de.zielkreis.cycle;

import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
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

/** One round of a cycle and the stock that was taken at its end. */
@Entity
public class CycleRound {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "cycle_id"))
    private QualityCycleId cycleId;

    private int number;
    private LocalDate startedOn;
    private LocalDate ratedOn;
    private LocalDate chosenOn;
    private LocalDate endedOn;
    private String workedWell;
    private String nextSteps;

    @Enumerated(EnumType.STRING)
    private RoundCourse course;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "decision_id"))
    private DecisionId decisionId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "ended_by"))
    private PersonId endedBy;

    @Version
    private Long version;

    protected CycleRound() {
    }

    /** The round that the cycle is in now. */
    public CycleRound(QualityCycle cycle, LocalDate startedOn) {
        this.id = UUID.randomUUID();
        this.municipalityId = cycle.municipalityId();
        this.cycleId = cycle.id();
        this.number = cycle.round();
        this.startedOn = startedOn;
    }

    void rated(LocalDate on) {
        ratedOn = on;
    }

    void stationsChosen(LocalDate on) {
        chosenOn = on;
    }

    /** @param decision what the steering group decided; null where the municipality has none */
    void end(StockTaking stock, DecisionId decision, PersonId by) {
        if (endedOn != null) {
            throw new IllegalStateException("The round has ended");
        }
        workedWell = stock.workedWell();
        nextSteps = stock.nextSteps();
        course = stock.course();
        endedOn = stock.takenOn();
        decisionId = decision;
        endedBy = by;
    }

    public QualityCycleId cycleId() {
        return cycleId;
    }

    public int number() {
        return number;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** Null before the standards were rated. */
    public LocalDate ratedOn() {
        return ratedOn;
    }

    /** Null before stations were chosen. */
    public LocalDate chosenOn() {
        return chosenOn;
    }

    /** Null while the round goes on, as are all that follow. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public String workedWell() {
        return workedWell;
    }

    public String nextSteps() {
        return nextSteps;
    }

    public RoundCourse course() {
        return course;
    }

    public DecisionId decisionId() {
        return decisionId;
    }

    public PersonId endedBy() {
        return endedBy;
    }
}
