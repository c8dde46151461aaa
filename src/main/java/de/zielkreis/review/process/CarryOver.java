package de.zielkreis.review.process;

import de.zielkreis.review.OverdueMatters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The time for the deliberation is over: what is open comes back next quarter. */
@Component("carryOver")
class CarryOver implements JavaDelegate {

    private final QuarterlyReviewProcess process;
    private final OverdueMatters overdue;

    CarryOver(QuarterlyReviewProcess process, OverdueMatters overdue) {
        this.process = process;
        this.overdue = overdue;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overdue.carryOver(process.review(execution));
    }
}
