package de.zielkreis.cycle.planning;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The plans that municipalities have linked. */
public interface LinkedPlans extends CrudRepository<LinkedPlan, UUID> {

    List<LinkedPlan> findByMunicipalityIdOrderByTitle(MunicipalityId municipality);
}
