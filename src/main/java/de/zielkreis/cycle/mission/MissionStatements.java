package de.zielkreis.cycle.mission;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The editions of the Leitbilder of municipalities. */
public interface MissionStatements extends CrudRepository<MissionStatement, UUID> {

    /** The newest edition first. */
    List<MissionStatement> findByMunicipalityIdOrderByEditionDesc(MunicipalityId municipality);

    default Optional<MissionStatement> newest(MunicipalityId municipality) {
        return findByMunicipalityIdOrderByEditionDesc(municipality).stream().findFirst();
    }

    /** The edition that holds now. */
    Optional<MissionStatement> findByMunicipalityIdAndState(MunicipalityId municipality, MissionState state);
}
