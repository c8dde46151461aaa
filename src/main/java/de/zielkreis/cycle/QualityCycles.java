package de.zielkreis.cycle;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The quality cycles of municipalities. */
public interface QualityCycles extends CrudRepository<QualityCycle, QualityCycleId> {

    /** The cycle that goes on, or else the last one that rests. */
    @Query("""
            select c from QualityCycle c where c.municipalityId = :municipality
            and c.number = (select max(d.number) from QualityCycle d where d.municipalityId = :municipality)""")
    Optional<QualityCycle> newest(MunicipalityId municipality);

    /** The newest cycle of each of these municipalities. */
    @Query("""
            select c from QualityCycle c where c.municipalityId in :municipalities
            and c.number = (select max(d.number) from QualityCycle d where d.municipalityId = c.municipalityId)""")
    List<QualityCycle> newest(Collection<MunicipalityId> municipalities);

    /** Writes now what is still to be written, so that a second start is refused here. */
    void flush();
}
