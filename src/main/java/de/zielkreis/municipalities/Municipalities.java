package de.zielkreis.municipalities;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** All municipalities of the installation. */
public interface Municipalities extends CrudRepository<Municipality, MunicipalityId> {

    Optional<Municipality> findByKey(String key);

    @Query("""
            select m from Municipality m
            where m.id in (select a.municipalityId from Accompaniment a where a.bodyId in :offices)
            order by m.name""")
    List<Municipality> accompaniedBy(List<BodyId> offices);

    @Query("""
            select count(a) > 0 from Accompaniment a
            where a.municipalityId = :municipality and a.bodyId in :offices""")
    boolean isAccompaniedBy(MunicipalityId municipality, List<BodyId> offices);
}
