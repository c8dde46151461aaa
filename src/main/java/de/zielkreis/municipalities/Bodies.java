package de.zielkreis.municipalities;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The bodies of municipalities. */
public interface Bodies extends CrudRepository<Body, BodyId> {

    Optional<Body> findByIdAndMunicipalityId(BodyId id, MunicipalityId municipality);

    List<Body> findByMunicipalityIdOrderByName(MunicipalityId municipality);

    List<Body> findByIdIn(Collection<BodyId> ids);

    List<Body> findByMunicipalityIdAndKindInOrderByName(MunicipalityId municipality, Collection<BodyKind> kinds);

    List<Body> findByMunicipalityIdAndKindOrderByName(MunicipalityId municipality, BodyKind kind);

    List<Body> findByKindOrderByName(BodyKind kind);

    /** The advisory offices that accompany a municipality, by name. */
    @Query("""
            select b from Body b where b.id in (select a.bodyId from Accompaniment a where a.municipalityId = :municipality)
            order by b.name""")
    List<Body> officesOf(MunicipalityId municipality);

    /** The steering group of a municipality; the first by name where there are several. */
    default Optional<Body> steeringGroupOf(MunicipalityId municipality) {
        return findByMunicipalityIdAndKindOrderByName(municipality, BodyKind.STEERING_GROUP).stream().findFirst();
    }
}
