package de.zielkreis.cycle.strategy;

import de.zielkreis.cycle.RecordedResult;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

/** Something that a strategy cycle has brought. */
@MappedSuperclass
public abstract class StrategyResult extends RecordedResult {

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "strategy_cycle_id"))
    private StrategyCycleId strategyCycleId;

    protected StrategyResult() {
    }

    protected StrategyResult(StrategyWork work) {
        super(work);
        this.strategyCycleId = work.strategyCycleId();
    }

    public StrategyCycleId strategyCycleId() {
        return strategyCycleId;
    }
}
