package de.zielkreis.cycle.goalsetting;

import de.zielkreis.cycle.StationRunId;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The drafts of Aktionspläne that went to departments and committees. */
public interface PlanDrafts extends CrudRepository<PlanDraft, UUID> {

    List<PlanDraft> findByMunicipalityIdOrderByRecordedOnDesc(MunicipalityId municipality);

    List<PlanDraft> findByStationRunIdOrderByRecordedOnDesc(StationRunId run);
}
