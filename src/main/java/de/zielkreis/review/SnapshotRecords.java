package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored snapshots; there is no way to change or delete one. */
interface SnapshotRecords extends Repository<Snapshot, UUID> {

    Snapshot save(Snapshot snapshot);

    /** When the quarters of a municipality were frozen, newest quarter first. */
    @Query("""
            select new de.zielkreis.review.FrozenQuarter(s.quarter, s.takenOn, s.takenAt) from Snapshot s
            where s.municipalityId = :municipality order by s.quarter desc""")
    List<FrozenQuarter> frozen(MunicipalityId municipality);

    Optional<Snapshot> findByMunicipalityIdAndQuarter(MunicipalityId municipality, Quarter quarter);

    /** What was frozen for earlier quarters until a day, newest quarter first. */
    @Query("""
            select s from Snapshot s where s.municipalityId = :municipality and s.quarter < :quarter and s.takenOn <= :day
            order by s.quarter desc""")
    List<Snapshot> before(MunicipalityId municipality, Quarter quarter, LocalDate day, Limit limit);
}
