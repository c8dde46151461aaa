package de.zielkreis.review;

import de.zielkreis.goals.DraftLights;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Visit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the goal pages which lights are being drafted. */
@Component
class ReviewDraftLights implements DraftLights {

    private final QuarterlyReviews reviews;
    private final Assessments assessments;

    ReviewDraftLights(QuarterlyReviews reviews, Assessments assessments) {
        this.reviews = reviews;
        this.assessments = assessments;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, DraftLight> draftsFor(Visit visit) {
        List<ReviewState> visible = Stream.of(ReviewState.OPEN, ReviewState.SHARED).filter(state -> DraftCircle.sees(visit, state)).toList();
        if (visible.isEmpty()) {
            return Map.of();
        }
        Map<QuarterlyReviewId, Quarter> quarters = reviews.of(visit.municipalityId()).stream()
                .collect(Collectors.toMap(QuarterlyReview::id, QuarterlyReview::quarter));
        return assessments.draftedIn(visit.municipalityId(), visible).stream()
                .filter(assessment -> assessment.light() != null)
                .collect(Collectors.toMap(assessment -> assessment.subGoalId().uuid(), assessment -> new DraftLight(
                        assessment.light(), assessment.lightReason(), quarters.get(assessment.reviewId())), (older, newer) -> newer));
    }
}
