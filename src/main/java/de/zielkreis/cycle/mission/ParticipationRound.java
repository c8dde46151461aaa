package de.zielkreis.cycle.mission;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** A round in which people had their say on an edition of the Leitbild: who, when, how, and what came out. */
@Entity
public class ParticipationRound extends StationResult {

    private int edition;
    private String participants;
    private LocalDate heldOn;
    private String form;
    private String outcome;

    protected ParticipationRound() {
    }

    ParticipationRound(StationWork work, int edition, String participants, LocalDate heldOn, String form, String outcome) {
        super(work);
        this.edition = edition;
        this.participants = participants;
        this.heldOn = heldOn;
        this.form = form;
        this.outcome = outcome;
    }

    public int edition() {
        return edition;
    }

    public String participants() {
        return participants;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String form() {
        return form;
    }

    public String outcome() {
        return outcome;
    }
}
