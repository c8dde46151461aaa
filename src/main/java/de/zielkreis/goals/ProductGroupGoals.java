package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

/** The {@link ProductGroupGoal}s of municipalities. */
public interface ProductGroupGoals extends CrudRepository<ProductGroupGoal, ProductGroupGoalId> {

    Optional<ProductGroupGoal> findByIdAndMunicipalityId(ProductGroupGoalId id, MunicipalityId municipality);

    List<ProductGroupGoal> findByMunicipalityId(MunicipalityId municipality);
}
