package de.zielkreis.cycle.strategy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The mandates of strategy cycles. */
public interface Mandates extends CrudRepository<Mandate, UUID> {

    Optional<Mandate> findByStrategyCycleId(StrategyCycleId cycle);
}
