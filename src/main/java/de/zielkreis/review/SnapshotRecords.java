package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored snapshots; there is no way to change or delete one. */
interface SnapshotRecords extends Repository<Snapshot, UUID> {

    Snapshot save(Snapshot snapshot);

    Optional<Snapshot> findByMunicipalityIdAndQuarter(MunicipalityId municipality, Quarter quarter);
}
