package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

/** The {@link GuidingGoal}s of municipalities. */
public interface GuidingGoals extends CrudRepository<GuidingGoal, GuidingGoalId> {

    Optional<GuidingGoal> findByIdAndMunicipalityId(GuidingGoalId id, MunicipalityId municipality);

    List<GuidingGoal> findByMunicipalityIdOrderByPosition(MunicipalityId municipality);
}
