package de.zielkreis.review.process;

import de.zielkreis.review.CloseQuarter;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Last step of the quarter: closes it and freezes the matrix. */
@Component("freezeSnapshot")
class FreezeSnapshot implements JavaDelegate {

    private final CloseQuarter quarters;
    private final QuarterlyReviewProcess process;
    private final OneStepRelease release;
    private final Clock clock;

    FreezeSnapshot(CloseQuarter quarters, QuarterlyReviewProcess process, OneStepRelease release, Clock clock) {
        this.quarters = quarters;
        this.process = process;
        this.release = release;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        release.complete(process.review(execution));
        quarters.close(QuarterlyReviewProcess.reviewId(execution), LocalDate.now(clock));
    }
}
