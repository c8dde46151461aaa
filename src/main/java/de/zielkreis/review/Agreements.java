package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The agreements of all talks. */
interface Agreements extends Repository<Agreement, UUID> {

    void save(Agreement agreement);

    List<Agreement> findByReviewIdOrderByPosition(QuarterlyReviewId review);

    @Query("select a from Agreement a where a.municipalityId = :municipality and a.id = :id")
    Optional<Agreement> of(MunicipalityId municipality, UUID id);

    /** What is due first stands first. */
    @Query("select a from Agreement a where a.municipalityId = :municipality and a.doneOn is null order by a.dueOn, a.quarter, a.position")
    List<Agreement> open(MunicipalityId municipality);

    /** What was done last stands first. */
    @Query("""
            select a from Agreement a where a.municipalityId = :municipality and a.doneOn is not null
            order by a.doneOn desc, a.quarter desc, a.position""")
    List<Agreement> done(MunicipalityId municipality, Limit limit);

    /** What the talks about these quarters agreed. */
    @Query("select a from Agreement a where a.municipalityId = :municipality and a.quarter in :quarters order by a.quarter, a.position")
    List<Agreement> of(MunicipalityId municipality, Collection<Quarter> quarters);

    /** What a person still has to do, due first. */
    @Query("select a from Agreement a where a.municipalityId = :municipality and a.personId = :person and a.doneOn is null order by a.dueOn")
    List<Agreement> openOf(MunicipalityId municipality, PersonId person);
}
