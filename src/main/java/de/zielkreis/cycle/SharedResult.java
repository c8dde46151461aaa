package de.zielkreis.cycle;

import de.zielkreis.cycle.strategy.StrategyCycleId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

/** Something that a station or the strategy cycle can bring. */
@MappedSuperclass
public abstract class SharedResult extends RecordedResult {

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "station_run_id"))
    private StationRunId stationRunId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "strategy_cycle_id"))
    private StrategyCycleId strategyCycleId;

    protected SharedResult() {
    }

    protected SharedResult(Work work) {
        super(work);
        this.stationRunId = work.stationRunId();
        this.strategyCycleId = work.strategyCycleId();
    }

    /** Null where it comes from the strategy cycle. */
    public StationRunId stationRunId() {
        return stationRunId;
    }

    /** Null where it comes from a station. */
    public StrategyCycleId strategyCycleId() {
        return strategyCycleId;
    }
}
