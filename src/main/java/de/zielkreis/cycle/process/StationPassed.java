package de.zielkreis.cycle.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Notes that a run of a station has been gone through. */
@Component("stationPassed")
class StationPassed implements ExecutionListener {

    private final QualityCycleProcess process;
    private final Clock clock;

    StationPassed(QualityCycleProcess process, Clock clock) {
        this.process = process;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        process.run(execution).pass(LocalDate.now(clock));
    }
}
