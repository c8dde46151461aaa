package de.zielkreis.cycle;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

/** Something that a run of a station has brought. */
@MappedSuperclass
public abstract class StationResult extends RecordedResult {

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "station_run_id"))
    private StationRunId stationRunId;

    protected StationResult() {
    }

    protected StationResult(StationWork work) {
        super(work);
        this.stationRunId = work.stationRunId();
    }

    public StationRunId stationRunId() {
        return stationRunId;
    }
}
