package de.zielkreis.cycle.strategy.process;

import de.zielkreis.cycle.strategy.YearWork;
import de.zielkreis.goals.Quarter;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that a quarter of the implementation year has closed. */
@Component("noteClosedQuarter")
class NoteClosedQuarter implements JavaDelegate {

    private final StrategyCycleProcess process;
    private final YearWork years;
    private final Clock clock;

    NoteClosedQuarter(StrategyCycleProcess process, YearWork years, Clock clock) {
        this.process = process;
        this.years = years;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        years.note(process.cycle(execution), Quarter.parse((String) execution.getVariable(StrategyCycleProcess.QUARTER)), LocalDate.now(clock));
    }
}
