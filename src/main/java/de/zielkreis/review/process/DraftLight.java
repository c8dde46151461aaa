package de.zielkreis.review.process;

import de.zielkreis.goals.TrafficLight;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps the light that the decision table has just given, with its reason, as draft. */
@Component("draftLight")
class DraftLight implements ExecutionListener {

    private static final String UNDECIDED = "Aus den vorliegenden Angaben lässt sich keine Ampel bestimmen.";

    private final QuarterlyReviewProcess process;

    DraftLight(QuarterlyReviewProcess process) {
        this.process = process;
    }

    @Override
    public void notify(DelegateExecution execution) {
        DmnDecisionResult result = (DmnDecisionResult) execution.getVariable("decisionResult");
        DmnDecisionResultEntries rule = result.getSingleResult();
        if (rule == null) {
            // A table without a fitting rule is no verdict: grey means that no statement is possible.
            process.assessment(execution).draft(TrafficLight.GREY, UNDECIDED);
        } else {
            process.assessment(execution).draft(TrafficLight.valueOf(rule.getEntry("light")), rule.getEntry("reason"));
        }
    }
}
