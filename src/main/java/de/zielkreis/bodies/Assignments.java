package de.zielkreis.bodies;

import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.MunicipalityId;
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
}
