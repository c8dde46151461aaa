package de.zielkreis.cycle.strategy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** What stock-takings of offers and networks have shown. */
public interface NetworkStocks extends CrudRepository<NetworkStock, UUID> {

    Optional<NetworkStock> findFirstByStrategyCycleIdOrderByRecordedOnDesc(StrategyCycleId cycle);
}
