package de.zielkreis.municipalities;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** All municipalities of the installation. */
public interface Municipalities extends CrudRepository<Municipality, MunicipalityId> {

    Optional<Municipality> findByKey(String key);

    List<Municipality> findByIdIn(Collection<MunicipalityId> ids);

    /** The alliances to which a municipality belongs, by name and with all their members. */
    @Query("""
            select a from Municipality a left join fetch a.members
            where a.id in (select b.id from Municipality b join b.members m where m = :member) order by a.name""")
    List<Municipality> alliancesOf(MunicipalityId member);

    @Query("select a from Municipality a left join fetch a.members where a.id = :alliance")
    Optional<Municipality> withMembers(MunicipalityId alliance);

    /** Whether a municipality belongs to an alliance. */
    @Query("select count(a) > 0 from Municipality a join a.members m where m = :municipality")
    boolean isMember(MunicipalityId municipality);

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
