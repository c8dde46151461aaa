package de.zielkreis.cycle.strategy.process;

import de.zielkreis.cycle.strategy.YearWork;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the implementation year and begins its balance. */
@Component("closeImplementationYear")
class CloseImplementationYear implements JavaDelegate {

    private final StrategyCycleProcess process;
    private final YearWork years;
    private final Clock clock;

    CloseImplementationYear(StrategyCycleProcess process, YearWork years, Clock clock) {
        this.process = process;
        this.years = years;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        years.beginBalance(process.cycle(execution), LocalDate.now(clock));
    }
}
