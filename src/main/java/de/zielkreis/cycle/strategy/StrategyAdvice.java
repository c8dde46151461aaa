package de.zielkreis.cycle.strategy;

import jakarta.persistence.Entity;
import java.util.UUID;

/** What the steering group says to an edition of the Handlungskonzept. */
@Entity
public class StrategyAdvice extends StrategyResult {

    private int edition;
    private boolean agreed;
    private String remarks;
    private UUID resolutionId;

    protected StrategyAdvice() {
    }

    /** @param remarks what should change; needed where the group does not agree */
    StrategyAdvice(StrategyWork work, int edition, boolean agreed, String remarks, UUID resolution) {
        super(work);
        if (!agreed && remarks == null) {
            throw new IllegalArgumentException("Whoever gives a draft back says why");
        }
        this.edition = edition;
        this.agreed = agreed;
        this.remarks = remarks;
        this.resolutionId = resolution;
    }

    public int edition() {
        return edition;
    }

    public boolean agreed() {
        return agreed;
    }

    /** Null where there were none. */
    public String remarks() {
        return remarks;
    }

    public UUID resolutionId() {
        return resolutionId;
    }
}
