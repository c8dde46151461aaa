package de.zielkreis.cycle.steering.process;

import de.zielkreis.cycle.process.QualityCycleProcess;
import de.zielkreis.cycle.steering.Gap;
import de.zielkreis.cycle.steering.SteeringWork;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps which gaps the decision table has just named; whether there are any decides how the process goes on. */
@Component("keepGaps")
class KeepGaps implements ExecutionListener {

    private final QualityCycleProcess process;
    private final SteeringWork keeping;

    KeepGaps(QualityCycleProcess process, SteeringWork keeping) {
        this.process = process;
        this.keeping = keeping;
    }

    @Override
    public void notify(DelegateExecution execution) {
        List<Gap> gaps = SteeringComposition.gaps((DmnDecisionResult) execution.getVariable("decisionResult"));
        keeping.found(process.run(execution), gaps);
        execution.setVariable(SteeringProcess.COMPLETE, gaps.isEmpty());
    }
}
