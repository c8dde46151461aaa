package de.zielkreis.cycle.strategy;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** What steering groups have said to editions of the Handlungskonzept. */
public interface StrategyAdvices extends CrudRepository<StrategyAdvice, UUID> {

    /** The newest first. */
    List<StrategyAdvice> findByMunicipalityIdOrderByRecordedOnDescEditionDesc(MunicipalityId municipality);
}
