package de.zielkreis.cycle.strategy;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The strategy cycles of municipalities. */
public interface StrategyCycles extends CrudRepository<StrategyCycle, StrategyCycleId> {

    /** The one cycle that runs. */
    @Query("select c from StrategyCycle c where c.runningIn = :municipality")
    Optional<StrategyCycle> runningIn(MunicipalityId municipality);

    /** The cycle that runs, or else the one that ended last. */
    @Query("""
            select c from StrategyCycle c where c.municipalityId = :municipality
            and c.number = (select max(d.number) from StrategyCycle d where d.municipalityId = :municipality)""")
    Optional<StrategyCycle> newest(MunicipalityId municipality);

    /** Writes now what is still to be written, so that a second start is refused here. */
    void flush();
}
