package de.zielkreis.cycle;

import de.zielkreis.cycle.strategy.StrategyCycleId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;

/** A person works on something of a municipality on a day: on a step of a station, or on the strategy cycle. */
public interface Work {

    MunicipalityId municipalityId();

    PersonId by();

    LocalDate on();

    /** Null where the work belongs to no station. */
    StationRunId stationRunId();

    /** Null where the work does not belong to the strategy cycle. */
    StrategyCycleId strategyCycleId();
}
