package de.zielkreis.cycle;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The rounds of municipalities. */
public interface CycleRounds extends CrudRepository<CycleRound, UUID> {

    Optional<CycleRound> findByMunicipalityIdAndNumber(MunicipalityId municipality, int number);

    /** The newest round first. */
    @Query("select r from CycleRound r where r.municipalityId = :municipality order by r.number desc")
    List<CycleRound> of(MunicipalityId municipality);
}
