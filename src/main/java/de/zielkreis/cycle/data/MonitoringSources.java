package de.zielkreis.cycle.data;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The sources of data that municipalities have named. */
public interface MonitoringSources extends CrudRepository<MonitoringSource, UUID> {

    List<MonitoringSource> findByMunicipalityIdOrderByName(MunicipalityId municipality);
}
