package de.zielkreis.cycle.goalsetting;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** What departments and committees answered to drafts of Aktionspläne. */
public interface PlanResponses extends CrudRepository<PlanResponse, UUID> {

    List<PlanResponse> findByMunicipalityIdOrderByRecordedOnDesc(MunicipalityId municipality);
}
