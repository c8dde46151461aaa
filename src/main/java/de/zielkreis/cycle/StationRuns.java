package de.zielkreis.cycle;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The runs of stations. */
public interface StationRuns extends CrudRepository<StationRun, StationRunId> {

    @Query("select r from StationRun r where r.municipalityId = :municipality and r.id = :id")
    Optional<StationRun> of(MunicipalityId municipality, StationRunId id);

    /** All runs of a municipality, the newest first. */
    @Query("""
            select r from StationRun r where r.municipalityId = :municipality
            order by r.startedOn desc, r.station, r.number desc""")
    List<StationRun> of(MunicipalityId municipality);

    /** The runs of a station with everything that was done with them, the newest first. */
    @Query("""
            select distinct r from StationRun r left join fetch r.acts where r.municipalityId = :municipality and r.station = :station
            order by r.startedOn desc, r.number desc""")
    List<StationRun> of(MunicipalityId municipality, Station station);

    /** The runs that these municipalities have gone through to the end, the newest first. */
    @Query("""
            select r from StationRun r where r.municipalityId in :municipalities and r.state = de.zielkreis.cycle.RunState.DONE
            order by r.endedOn desc, r.number desc""")
    List<StationRun> passedIn(Collection<MunicipalityId> municipalities);

    /** How many runs of a station the cycle has seen. */
    int countByCycleIdAndStation(QualityCycleId cycle, Station station);

    @Query("""
            select r from StationRun r where r.cycleId = :cycle and r.round = :round order by r.station, r.number""")
    List<StationRun> inRound(QualityCycleId cycle, int round);
}
