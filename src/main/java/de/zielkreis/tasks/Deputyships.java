package de.zielkreis.tasks;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who stands in for whom. */
interface Deputyships extends Repository<Deputyship, UUID> {

    Deputyship save(Deputyship deputyship);

    List<Deputyship> findByMunicipalityIdOrderByValidFrom(MunicipalityId municipality);

    List<Deputyship> findByDeputyId(PersonId deputy);

    @Query("select d from Deputyship d where d.id = :id and d.municipalityId = :municipality")
    Optional<Deputyship> in(MunicipalityId municipality, UUID id);

    void delete(Deputyship deputyship);
}
