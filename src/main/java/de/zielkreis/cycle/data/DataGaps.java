package de.zielkreis.cycle.data;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The data that municipalities lack. */
public interface DataGaps extends CrudRepository<DataGap, UUID> {

    List<DataGap> findByMunicipalityIdOrderByUntil(MunicipalityId municipality);
}
