package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The measures of municipalities. */
public interface Measures extends CrudRepository<Measure, MeasureId> {

    Optional<Measure> findByIdAndMunicipalityId(MeasureId id, MunicipalityId municipality);

    List<Measure> findByMunicipalityIdOrderByPosition(MunicipalityId municipality);

    @Query("""
            select m from Measure m where m.municipalityId = :municipality and m.subGoalId = :goal and m.archivedOn is null
            order by m.position""")
    List<Measure> of(MunicipalityId municipality, SubGoalId goal);
}
