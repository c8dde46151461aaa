package de.zielkreis.municipalities;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

/** The bodies of municipalities. */
public interface Bodies extends CrudRepository<Body, BodyId> {

    Optional<Body> findByIdAndMunicipalityId(BodyId id, MunicipalityId municipality);

    List<Body> findByMunicipalityIdOrderByName(MunicipalityId municipality);

    List<Body> findByIdIn(Collection<BodyId> ids);

    List<Body> findByMunicipalityIdAndKindInOrderByName(MunicipalityId municipality, Collection<BodyKind> kinds);

    List<Body> findByMunicipalityIdAndKindOrderByName(MunicipalityId municipality, BodyKind kind);

    List<Body> findByKindOrderByName(BodyKind kind);

    /** The steering group of a municipality; the first by name where there are several. */
    default Optional<Body> steeringGroupOf(MunicipalityId municipality) {
        return findByMunicipalityIdAndKindOrderByName(municipality, BodyKind.STEERING_GROUP).stream().findFirst();
    }
}
