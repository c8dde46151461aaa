package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The milestones of municipalities. */
public interface Milestones extends CrudRepository<Milestone, MilestoneId> {

    Optional<Milestone> findByIdAndMunicipalityId(MilestoneId id, MunicipalityId municipality);

    List<Milestone> findByMunicipalityIdOrderByDueOn(MunicipalityId municipality);

    @Query("""
            select s from Milestone s where s.municipalityId = :municipality and s.subGoalId = :goal and s.archivedOn is null
            order by s.dueOn""")
    List<Milestone> of(MunicipalityId municipality, SubGoalId goal);
}
