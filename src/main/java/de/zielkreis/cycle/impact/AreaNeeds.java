package de.zielkreis.cycle.impact;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Need and means by planning area. */
public interface AreaNeeds extends CrudRepository<AreaNeed, UUID> {

    List<AreaNeed> findByMunicipalityIdOrderByArea(MunicipalityId municipality);
}
