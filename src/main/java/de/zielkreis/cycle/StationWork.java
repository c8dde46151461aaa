package de.zielkreis.cycle;

import de.zielkreis.cycle.strategy.StrategyCycleId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;

/** A person works on a step of a station on a day. */
public record StationWork(StationRun run, PersonId by, LocalDate on) implements Work {

    @Override
    public MunicipalityId municipalityId() {
        return run.municipalityId();
    }

    @Override
    public StationRunId stationRunId() {
        return run.id();
    }

    @Override
    public StrategyCycleId strategyCycleId() {
        return null;
    }
}
