package de.zielkreis.cycle.planning;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The planning rounds of municipalities. */
public interface PlanningRounds extends CrudRepository<PlanningRound, UUID> {

    List<PlanningRound> findByMunicipalityIdOrderByHeldOnDesc(MunicipalityId municipality);
}
