package de.zielkreis.review.process;

import de.zielkreis.review.OverdueMatters;
import de.zielkreis.review.QuarterlyReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The time for assessments is over: what is missing is entered as grey, and the quarter goes on. */
@Component("enterLate")
class EnterLate implements JavaDelegate {

    private final QuarterlyReviewProcess process;
    private final OverdueMatters overdue;
    private final TrafficLightTable table;

    EnterLate(QuarterlyReviewProcess process, OverdueMatters overdue, TrafficLightTable table) {
        this.process = process;
        this.overdue = overdue;
        this.table = table;
    }

    @Override
    public void execute(DelegateExecution execution) {
        QuarterlyReview review = process.review(execution);
        overdue.enterLate(review).forEach(assessment -> table.ask(review, assessment));
    }
}
