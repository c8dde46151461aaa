package de.zielkreis.review.process;

import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReleaseQuarter;
import de.zielkreis.review.ReviewState;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The first two models knew one step of release only: what the coordinator releases is released to everybody. */
@Component
class OneStepRelease {

    private final ReleaseQuarter releasing;
    private final Clock clock;

    OneStepRelease(ReleaseQuarter releasing, Clock clock) {
        this.releasing = releasing;
        this.clock = clock;
    }

    void complete(QuarterlyReview review) {
        if (review.state() == ReviewState.SHARED) {
            releasing.release(review, review.sharedBy(), LocalDate.now(clock));
        }
    }
}
