package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The action plans of municipalities. */
public interface ActionPlans extends CrudRepository<ActionPlan, ActionPlanId> {

    Optional<ActionPlan> findByIdAndMunicipalityId(ActionPlanId id, MunicipalityId municipality);

    List<ActionPlan> findByMunicipalityIdOrderByValidFrom(MunicipalityId municipality);

    @Query("""
            select p from ActionPlan p where p.municipalityId = :municipality and p.adoptedOn is not null and p.archivedOn is null
            and p.validFrom <= :day and p.validTo >= :day order by p.validFrom desc""")
    Optional<ActionPlan> findAdopted(MunicipalityId municipality, LocalDate day, Limit limit);

    /** The adopted plan that holds on a day; the newer one where two overlap. */
    default Optional<ActionPlan> activeOn(MunicipalityId municipality, LocalDate day) {
        return findAdopted(municipality, day, Limit.of(1));
    }
}
