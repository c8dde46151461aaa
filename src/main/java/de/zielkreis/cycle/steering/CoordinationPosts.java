package de.zielkreis.cycle.steering;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** What municipalities have noted on their coordination posts, over time. */
public interface CoordinationPosts extends CrudRepository<CoordinationPost, UUID> {

    /** The newest first. */
    @Query("select p from CoordinationPost p where p.municipalityId = :municipality order by p.recordedOn desc, p.since desc")
    List<CoordinationPost> of(MunicipalityId municipality);

    default Optional<CoordinationPost> current(MunicipalityId municipality) {
        return of(municipality).stream().findFirst();
    }
}
