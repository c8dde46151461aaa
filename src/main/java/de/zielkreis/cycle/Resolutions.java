package de.zielkreis.cycle;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The resolutions that belong to the work at stations and to strategy cycles. */
public interface Resolutions extends CrudRepository<Resolution, UUID> {

    /** Those of a station, the newest first. */
    @Query("""
            select r from Resolution r join StationRun s on s.id = r.stationRunId
            where r.municipalityId = :municipality and s.station = :station order by r.decidedOn desc, r.recordedOn desc""")
    List<Resolution> of(MunicipalityId municipality, Station station);

    /** Those of all strategy cycles of a municipality, the newest first. */
    @Query("""
            select r from Resolution r where r.municipalityId = :municipality and r.strategyCycleId is not null
            order by r.decidedOn desc, r.recordedOn desc""")
    List<Resolution> ofStrategy(MunicipalityId municipality);
}
