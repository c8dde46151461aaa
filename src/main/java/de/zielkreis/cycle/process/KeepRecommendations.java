package de.zielkreis.cycle.process;

import de.zielkreis.cycle.AdviseRound;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps what the decision table has just recommended for the round. */
@Component("keepRecommendations")
class KeepRecommendations implements ExecutionListener {

    private final AdviseRound advising;
    private final QualityCycleProcess process;

    KeepRecommendations(AdviseRound advising, QualityCycleProcess process) {
        this.advising = advising;
        this.process = process;
    }

    @Override
    public void notify(DelegateExecution execution) {
        advising.keep(process.cycle(execution), NextStations.advice((DmnDecisionResult) execution.getVariable("decisionResult")));
    }
}
