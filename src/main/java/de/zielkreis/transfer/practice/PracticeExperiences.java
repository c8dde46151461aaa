package de.zielkreis.transfer.practice;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.transfer.PracticeId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** What municipalities have learned with practices of others. */
public interface PracticeExperiences extends CrudRepository<PracticeExperience, UUID> {

    /** What others may read, newest first. */
    @Query("""
            select e from PracticeExperience e where e.practiceId = :practice and e.releasedOn is not null
            order by e.year desc, e.releasedOn desc, e.id""")
    List<PracticeExperience> releasedOf(PracticeId practice, Limit limit);

    /** One's own experience, released or not. */
    Optional<PracticeExperience> findByIdAndMunicipalityId(UUID id, MunicipalityId municipality);
}
