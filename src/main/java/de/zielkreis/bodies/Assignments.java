package de.zielkreis.bodies;

import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** What meetings asked somebody to do. */
public interface Assignments extends CrudRepository<Assignment, UUID> {

    @Query("select a from Assignment a where a.municipalityId = :municipality and a.id = :id")
    Optional<Assignment> of(MunicipalityId municipality, UUID id);

    List<Assignment> findByAgendaItemIdInOrderByDueOn(Collection<UUID> items);

    /** Due first. */
    @Query("select a from Assignment a where a.bodyId = :body and a.doneOn is null order by a.dueOn")
    List<Assignment> open(BodyId body, Limit limit);

    /** What a person still has to do, due first. */
    @Query("select a from Assignment a where a.municipalityId = :municipality and a.personId = :person and a.doneOn is null order by a.dueOn")
    List<Assignment> openOf(MunicipalityId municipality, PersonId person);

    /** Everything that meetings of a municipality asked for and that is not done, due first. */
    @Query("select a from Assignment a where a.municipalityId = :municipality and a.doneOn is null order by a.dueOn, a.id")
    List<Assignment> openIn(MunicipalityId municipality, Limit limit);
}
