package de.zielkreis.cycle.planning;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** A round in which those who plan came together. */
@Entity
public class PlanningRound extends StationResult {

    private LocalDate heldOn;
    private String participants;
    private String outcome;
    private String agreements;

    protected PlanningRound() {
    }

    /** @param agreements or null */
    public PlanningRound(StationWork work, LocalDate heldOn, String participants, String outcome, String agreements) {
        super(work);
        this.heldOn = heldOn;
        this.participants = participants;
        this.outcome = outcome;
        this.agreements = agreements;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String participants() {
        return participants;
    }

    public String outcome() {
        return outcome;
    }

    /** May be null. */
    public String agreements() {
        return agreements;
    }
}
