package de.zielkreis.cycle.goalsetting;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The planning workshops of municipalities. */
public interface PlanningWorkshops extends CrudRepository<PlanningWorkshop, UUID> {

    /** With their open topics, the newest first. */
    @Query("""
            select distinct w from PlanningWorkshop w left join fetch w.topics where w.municipalityId = :municipality
            order by w.heldOn desc""")
    List<PlanningWorkshop> of(MunicipalityId municipality);
}
