package de.zielkreis.review;

import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.goals.QuarterClosed;
import de.zielkreis.municipalities.Municipalities;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes a quarter: the matrix as it stands is frozen and never changes again. */
@Component
public class CloseQuarter {

    private final QuarterlyReviews reviews;
    private final Municipalities municipalities;
    private final GoalMatrices matrices;
    private final Snapshots snapshots;
    private final ApplicationEventPublisher events;

    CloseQuarter(QuarterlyReviews reviews, Municipalities municipalities, GoalMatrices matrices, Snapshots snapshots,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.municipalities = municipalities;
        this.matrices = matrices;
        this.snapshots = snapshots;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void close(QuarterlyReviewId id, LocalDate on) {
        QuarterlyReview review = reviews.findById(id).orElseThrow();
        review.close(on);
        snapshots.freeze(review, matrices.of(municipalities.findById(review.municipalityId()).orElseThrow(), on), on);
        events.publishEvent(new QuarterClosed(review.municipalityId(), review.quarter()));
    }
}
