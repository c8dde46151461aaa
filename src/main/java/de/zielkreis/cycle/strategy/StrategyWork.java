package de.zielkreis.cycle.strategy;

import de.zielkreis.cycle.StationRunId;
import de.zielkreis.cycle.Work;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;

/** A person works on a step of the strategy cycle on a day. */
public record StrategyWork(StrategyCycle cycle, PersonId by, LocalDate on) implements Work {

    @Override
    public MunicipalityId municipalityId() {
        return cycle.municipalityId();
    }

    @Override
    public StationRunId stationRunId() {
        return null;
    }

    @Override
    public StrategyCycleId strategyCycleId() {
        return cycle.id();
    }
}
