package de.zielkreis.cycle.steering;

import de.zielkreis.cycle.StationRunId;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** What was found when the composition of the steering was looked at. */
public interface SteeringChecks extends CrudRepository<SteeringCheck, UUID> {

    /** The newest first, with their gaps. */
    @Query("""
            select distinct c from SteeringCheck c left join fetch c.gaps where c.municipalityId = :municipality
            order by c.checkedOn desc, c.recordedOn desc""")
    List<SteeringCheck> of(MunicipalityId municipality);

    /** The check that a run of the station is about; a run looks at it once more by changing it. */
    Optional<SteeringCheck> findByStationRunId(StationRunId run);
}
