package de.zielkreis.cycle;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The ratings of standards over all rounds. */
public interface StandardRatings extends CrudRepository<StandardRating, UUID> {

    /** All ratings of a municipality, the oldest first. */
    @Query("select r from StandardRating r where r.municipalityId = :municipality order by r.ratedAt, r.standard")
    List<StandardRating> of(MunicipalityId municipality);

    @Query("select r from StandardRating r where r.stationRunId = :run order by r.standard")
    List<StandardRating> ofRun(StationRunId run);

    /** The newest rating of every standard that was ever rated. */
    default Map<PreventionStandard, StandardRating> newest(MunicipalityId municipality) {
        return of(municipality).stream().collect(toMap(StandardRating::standard, identity(), (older, newer) -> newer,
                () -> new EnumMap<>(PreventionStandard.class)));
    }
}
