package de.zielkreis.reporting.intake;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What municipalities have said of the columns of their own workbooks. */
interface RememberedMappings extends Repository<RememberedMapping, UUID> {

    RememberedMapping save(RememberedMapping mapping);

    List<RememberedMapping> findByMunicipalityId(MunicipalityId municipality);
}
