package de.zielkreis.cycle.steering;

import de.zielkreis.bodies.RulesOfProcedure;
import de.zielkreis.bodies.RulesOfProcedures;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationResults;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The results of the station "Kommunale Steuerungsstruktur". */
@Component
class SteeringResults implements StationResults {

    private final Steering steering;
    private final SteeringChecks checks;
    private final RulesOfProcedures rules;

    SteeringResults(Steering steering, SteeringChecks checks, RulesOfProcedures rules) {
        this.steering = steering;
        this.checks = checks;
        this.rules = rules;
    }

    @Override
    public Station station() {
        return Station.STEERING_STRUCTURE;
    }

    @Override
    public String fragment() {
        return "cycle/steering :: results";
    }

    @Override
    @Transactional(readOnly = true)
    public View of(MunicipalityId municipality) {
        return new View(steering.of(municipality), checks.of(municipality),
                rules.ofSteeringGroup(municipality));
    }

    /** How the municipality steers today, and what was found and agreed before; the newest first. */
    public record View(SteeringView now, List<SteeringCheck> checks, List<RulesOfProcedure> editions) {
    }
}
