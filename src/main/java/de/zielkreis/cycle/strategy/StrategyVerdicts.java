package de.zielkreis.cycle.strategy;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Which resolutions concern which editions of the Handlungskonzept. */
public interface StrategyVerdicts extends CrudRepository<StrategyVerdict, UUID> {

    /** The newest first. */
    List<StrategyVerdict> findByMunicipalityIdOrderByRecordedOnDesc(MunicipalityId municipality);
}
