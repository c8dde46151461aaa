package de.zielkreis.cycle.goalsetting;

import de.zielkreis.cycle.StationRunId;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The quality circles of municipalities. */
public interface QualityCircles extends CrudRepository<QualityCircle, UUID> {

    List<QualityCircle> findByMunicipalityIdOrderByRecordedOnDesc(MunicipalityId municipality);

    List<QualityCircle> findByStationRunIdOrderByRecordedOnDesc(StationRunId run);
}
