package de.zielkreis.review.process;

import de.zielkreis.review.Assessment;
import de.zielkreis.review.Handling;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps what the decision {@code courseCorrection} has just said about a Teilziel. */
@Component("noteHandling")
class NoteHandling implements ExecutionListener {

    private static final String UNDECIDED = "Aus den vorliegenden Angaben lässt sich nicht ableiten, wer sich kümmert. Die Koordination klärt es.";

    private final QuarterlyReviewProcess process;

    NoteHandling(QuarterlyReviewProcess process) {
        this.process = process;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Assessment assessment = process.assessment(execution);
        DmnDecisionResultEntries rule = ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult();
        if (rule == null) {
            assessment.handle(Handling.COORDINATION, UNDECIDED);
        } else {
            assessment.handle(Handling.valueOf(rule.getEntry("handling")), rule.getEntry("reason"));
        }
    }
}
