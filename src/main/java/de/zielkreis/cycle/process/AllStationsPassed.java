package de.zielkreis.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Notes that the last station of the round has come to its end. */
@Component("allStationsPassed")
class AllStationsPassed implements ExecutionListener {

    private final QualityCycleProcess process;

    AllStationsPassed(QualityCycleProcess process) {
        this.process = process;
    }

    @Override
    public void notify(DelegateExecution execution) {
        process.cycle(execution).stationsPassed();
    }
}
