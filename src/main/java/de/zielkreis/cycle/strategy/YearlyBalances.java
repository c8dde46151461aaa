package de.zielkreis.cycle.strategy;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The Jahresbilanzen of municipalities. */
public interface YearlyBalances extends CrudRepository<YearlyBalance, UUID> {

    /** The newest year first. */
    List<YearlyBalance> findByMunicipalityIdOrderByCalendarYearDesc(MunicipalityId municipality);

    @Query("select b from YearlyBalance b where b.municipalityId = :municipality and b.calendarYear = :year")
    Optional<YearlyBalance> of(MunicipalityId municipality, int year);
}
