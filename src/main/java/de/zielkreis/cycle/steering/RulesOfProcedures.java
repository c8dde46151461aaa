package de.zielkreis.cycle.steering;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The editions of the Geschäftsordnungen of municipalities. */
public interface RulesOfProcedures extends CrudRepository<RulesOfProcedure, UUID> {

    /** The newest edition first. */
    List<RulesOfProcedure> findByMunicipalityIdOrderByEditionDesc(MunicipalityId municipality);

    default Optional<RulesOfProcedure> current(MunicipalityId municipality) {
        return findByMunicipalityIdOrderByEditionDesc(municipality).stream().findFirst();
    }
}
