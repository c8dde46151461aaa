package de.zielkreis.cycle.mission;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The rounds of participation in Leitbilder. */
public interface ParticipationRounds extends CrudRepository<ParticipationRound, UUID> {

    List<ParticipationRound> findByMunicipalityIdOrderByHeldOnDesc(MunicipalityId municipality);
}
