package de.zielkreis.cycle.planning;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The sets of Kennzahlen that municipalities have chosen. */
public interface IndicatorSets extends CrudRepository<IndicatorSet, UUID> {

    /** With their Kennzahlen, the newest edition first. */
    @Query("""
            select distinct s from IndicatorSet s left join fetch s.indicators where s.municipalityId = :municipality
            order by s.edition desc""")
    List<IndicatorSet> of(MunicipalityId municipality);
}
