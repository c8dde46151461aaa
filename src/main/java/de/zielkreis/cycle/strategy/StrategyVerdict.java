package de.zielkreis.cycle.strategy;

import jakarta.persistence.Entity;
import java.util.UUID;

/** Which resolution of council or committee concerns which edition of the Handlungskonzept. */
@Entity
public class StrategyVerdict extends StrategyResult {

    private int edition;
    private UUID resolutionId;

    protected StrategyVerdict() {
    }

    StrategyVerdict(StrategyWork work, int edition, UUID resolution) {
        super(work);
        this.edition = edition;
        this.resolutionId = resolution;
    }

    public int edition() {
        return edition;
    }

    public UUID resolutionId() {
        return resolutionId;
    }
}
