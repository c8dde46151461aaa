package de.zielkreis.cycle.strategy.process;

import de.zielkreis.cycle.strategy.StrategyCycle;
import de.zielkreis.cycle.strategy.StrategyCycles;
import de.zielkreis.cycle.strategy.StrategyWork;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.tasks.Subject;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What every step of the strategy cycle needs: the cycle that runs, and the day on which it is done. */
@Component
class StrategySteps {

    private final StrategyCycles cycles;
    private final Clock clock;

    StrategySteps(StrategyCycles cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    StrategyCycle cycle(MunicipalityId municipality) {
        return cycles.runningIn(municipality).orElseThrow();
    }

    StrategyWork work(Subject subject, PersonId by) {
        return new StrategyWork(cycle(subject.municipalityId()), by, LocalDate.now(clock));
    }
}
