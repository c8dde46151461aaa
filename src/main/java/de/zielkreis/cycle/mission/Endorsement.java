package de.zielkreis.cycle.mission;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.Entity;

/** What the leadership says about an edition of the Leitbild before the council sees it. */
@Entity
public class Endorsement extends StationResult {

    private int edition;
    private boolean endorsed;
    private String remark;

    protected Endorsement() {
    }

    Endorsement(StationWork work, int edition, boolean endorsed, String remark) {
        super(work);
        this.edition = edition;
        this.endorsed = endorsed;
        this.remark = remark;
    }

    public int edition() {
        return edition;
    }

    public boolean endorsed() {
        return endorsed;
    }

    /** Null when there was nothing to say. */
    public String remark() {
        return remark;
    }
}
