package de.zielkreis.review.process;

import de.zielkreis.review.ReleaseQuarter;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The time for the second step of the release is over: the quarter is released by itself. */
@Component("releaseOutside")
class ReleaseOutside implements JavaDelegate {

    private final QuarterlyReviewProcess process;
    private final ReleaseQuarter releasing;
    private final Clock clock;

    ReleaseOutside(QuarterlyReviewProcess process, ReleaseQuarter releasing, Clock clock) {
        this.process = process;
        this.releasing = releasing;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        releasing.release(process.review(execution), null, LocalDate.now(clock));
    }
}
