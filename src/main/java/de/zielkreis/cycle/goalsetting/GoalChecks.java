package de.zielkreis.cycle.goalsetting;

import de.zielkreis.cycle.StationRunId;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** What was said about drafts of Teilziele when they were looked at. */
public interface GoalChecks extends CrudRepository<GoalCheck, UUID> {

    List<GoalCheck> findByMunicipalityIdOrderByRecordedOnDesc(MunicipalityId municipality);

    List<GoalCheck> findByStationRunIdOrderByRecordedOnDesc(StationRunId run);
}
