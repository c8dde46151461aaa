package de.zielkreis.cycle.strategy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The Bedarfsermittlungen of strategy cycles. */
public interface NeedsAssessments extends CrudRepository<NeedsAssessment, UUID> {

    int countByStrategyCycleId(StrategyCycleId cycle);

    Optional<NeedsAssessment> findFirstByStrategyCycleIdOrderByNumberDesc(StrategyCycleId cycle);
}
