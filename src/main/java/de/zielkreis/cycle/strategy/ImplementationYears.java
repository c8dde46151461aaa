package de.zielkreis.cycle.strategy;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The years in which Handlungskonzepte are put into practice. */
public interface ImplementationYears extends CrudRepository<ImplementationYear, UUID> {

    /** The newest year first. */
    @Query("select y from ImplementationYear y where y.municipalityId = :municipality order by y.calendarYear desc")
    List<ImplementationYear> of(MunicipalityId municipality);

    @Query("select y from ImplementationYear y where y.municipalityId = :municipality and y.calendarYear = :year")
    Optional<ImplementationYear> of(MunicipalityId municipality, int year);
}
