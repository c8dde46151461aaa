package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The {@link GuidingGoal}s of municipalities. */
public interface GuidingGoals extends CrudRepository<GuidingGoal, GuidingGoalId> {

    Optional<GuidingGoal> findByIdAndMunicipalityId(GuidingGoalId id, MunicipalityId municipality);

    /** The municipalities that have a matrix of which the history does not know. */
    @Query("""
            select distinct g.municipalityId from GuidingGoal g
            where not exists (select c from GoalChange c where c.municipalityId = g.municipalityId)""")
    List<MunicipalityId> withoutHistory();

    List<GuidingGoal> findByMunicipalityIdOrderByPosition(MunicipalityId municipality);
}
