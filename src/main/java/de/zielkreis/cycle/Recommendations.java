package de.zielkreis.cycle;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** What was recommended at the start of each round. */
public interface Recommendations extends CrudRepository<Recommendation, UUID> {

    @Query("select r from Recommendation r where r.municipalityId = :municipality order by r.round desc, r.station")
    List<Recommendation> of(MunicipalityId municipality);
}
