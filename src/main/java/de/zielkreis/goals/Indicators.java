package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The indicators of municipalities. */
public interface Indicators extends CrudRepository<Indicator, IndicatorId> {

    Optional<Indicator> findByIdAndMunicipalityId(IndicatorId id, MunicipalityId municipality);

    List<Indicator> findByMunicipalityIdOrderByPosition(MunicipalityId municipality);

    /** The indicators of a Teilziel and of its measures: those of the goal first. */
    @Query("""
            select i from Indicator i left join Measure m on m.id = i.measureId
            where i.municipalityId = :municipality and i.archivedOn is null
            and (i.subGoalId = :goal or m.subGoalId = :goal and m.archivedOn is null)
            order by coalesce(m.position, 0), i.position""")
    List<Indicator> of(MunicipalityId municipality, SubGoalId goal);
}
