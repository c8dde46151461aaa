package de.zielkreis.offers;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The networks of municipalities. */
public interface Networks extends Repository<Network, NetworkId> {

    Network save(Network network);

    Optional<Network> findByIdAndMunicipalityId(NetworkId id, MunicipalityId municipality);

    Optional<Network> findByMunicipalityIdAndNameKey(MunicipalityId municipality, String nameKey);

    /** Also those in the archive, by name. */
    List<Network> findByMunicipalityIdOrderByNameKey(MunicipalityId municipality);

    @Query("select n from Network n where n.municipalityId = :municipality and n.archivedOn is null order by n.nameKey")
    List<Network> standing(MunicipalityId municipality);
}
