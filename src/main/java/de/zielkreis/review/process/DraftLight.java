package de.zielkreis.review.process;

import de.zielkreis.review.Assessment;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps the light that the decision table has just given, with its reason, as draft; a goal that has ended keeps what was said about its end. */
@Component("draftLight")
class DraftLight implements ExecutionListener {

    private final QuarterlyReviewProcess process;

    DraftLight(QuarterlyReviewProcess process) {
        this.process = process;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Assessment assessment = process.assessment(execution);
        if (!assessment.ended()) {
            TrafficLightTable.keep(assessment, ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult());
        }
    }
}
