package de.zielkreis.municipalities;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The decisions of bodies. */
public interface Decisions extends CrudRepository<Decision, DecisionId> {

    @Query("select d from Decision d where d.municipalityId = :municipality and d.id in :ids")
    List<Decision> of(MunicipalityId municipality, Collection<DecisionId> ids);
}
