package de.zielkreis.review.process;

import de.zielkreis.review.OverdueMatters;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReleaseQuarter;
import de.zielkreis.review.ReviewState;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The last day of the quarter is over: whatever is open is entered, so that it can close. */
@Component("enterOpen")
class EnterOpen implements JavaDelegate {

    private final QuarterlyReviewProcess process;
    private final OverdueMatters overdue;
    private final TrafficLightTable table;
    private final ReleaseQuarter releasing;
    private final Clock clock;

    EnterOpen(QuarterlyReviewProcess process, OverdueMatters overdue, TrafficLightTable table, ReleaseQuarter releasing, Clock clock) {
        this.process = process;
        this.overdue = overdue;
        this.table = table;
        this.releasing = releasing;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        QuarterlyReview review = process.review(execution);
        LocalDate today = LocalDate.now(clock);
        overdue.enterLate(review).forEach(assessment -> table.ask(review, assessment));
        if (review.state() == ReviewState.OPEN) {
            releasing.share(review, null, today, null);
        }
        if (review.state() == ReviewState.SHARED) {
            releasing.release(review, null, today);
        }
        overdue.carryOver(review);
    }
}
