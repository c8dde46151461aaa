package de.zielkreis.cycle.steering;

import de.zielkreis.bodies.SteeringHints;
import de.zielkreis.cycle.steering.process.SteeringComposition;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the page of the bodies what the composition of the steering lacks. */
@Component
class SteeringGaps implements SteeringHints {

    private final Steering steering;
    private final SteeringComposition composition;

    SteeringGaps(Steering steering, SteeringComposition composition) {
        this.steering = steering;
        this.composition = composition;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> of(MunicipalityId municipality) {
        return composition.gaps(steering.facts(municipality)).stream().map(Gap::reason).toList();
    }
}
