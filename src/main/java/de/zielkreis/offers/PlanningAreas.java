package de.zielkreis.offers;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The planning areas of municipalities. */
public interface PlanningAreas extends Repository<PlanningArea, PlanningAreaId> {

    PlanningArea save(PlanningArea area);

    void delete(PlanningArea area);

    Optional<PlanningArea> findByIdAndMunicipalityId(PlanningAreaId id, MunicipalityId municipality);

    Optional<PlanningArea> findByMunicipalityIdAndNameKey(MunicipalityId municipality, String nameKey);

    List<PlanningArea> findByMunicipalityIdOrderByNameKey(MunicipalityId municipality);
}
