package de.zielkreis.cycle.data;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The indicators that municipalities watch. */
public interface MonitoringIndicators extends CrudRepository<MonitoringIndicator, UUID> {

    List<MonitoringIndicator> findByMunicipalityIdOrderByName(MunicipalityId municipality);
}
