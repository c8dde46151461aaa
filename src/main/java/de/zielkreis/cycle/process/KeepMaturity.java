package de.zielkreis.cycle.process;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps how far a station has come, with the reason, at its run. */
@Component("keepMaturity")
class KeepMaturity implements ExecutionListener {

    private final QualityCycleProcess process;

    KeepMaturity(QualityCycleProcess process) {
        this.process = process;
    }

    @Override
    public void notify(DelegateExecution execution) {
        process.run(execution).rated(StationMaturityTable.verdict((DmnDecisionResult) execution.getVariable("decisionResult")));
    }
}
