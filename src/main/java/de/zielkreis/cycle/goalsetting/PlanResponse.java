package de.zielkreis.cycle.goalsetting;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.Entity;

/** What a department or a committee answered to the draft of an Aktionsplan, and what follows from it. */
@Entity
public class PlanResponse extends StationResult {

    private String sender;
    private String wording;
    private String consequence;

    protected PlanResponse() {
    }

    /** @param consequence or null while nobody has decided */
    PlanResponse(StationWork work, String sender, String wording, String consequence) {
        super(work);
        this.sender = sender;
        this.wording = wording;
        this.consequence = consequence;
    }

    public String sender() {
        return sender;
    }

    public String wording() {
        return wording;
    }

    public String consequence() {
        return consequence;
    }
}
