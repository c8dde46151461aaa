package de.zielkreis.review;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who stands in for whom. */
interface Deputyships extends Repository<Deputyship, UUID> {

    Deputyship save(Deputyship deputyship);

    List<Deputyship> findByMunicipalityIdOrderByValidFrom(MunicipalityId municipality);

    @Modifying
    @Query("delete from Deputyship d where d.id = :id and d.municipalityId = :municipality")
    int remove(UUID id, MunicipalityId municipality);
}
