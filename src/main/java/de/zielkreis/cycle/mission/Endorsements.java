package de.zielkreis.cycle.mission;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** What leaderships have said about Leitbilder. */
public interface Endorsements extends CrudRepository<Endorsement, UUID> {

    List<Endorsement> findByMunicipalityIdOrderByRecordedOnDesc(MunicipalityId municipality);
}
