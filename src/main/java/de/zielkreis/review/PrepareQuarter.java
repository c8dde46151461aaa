package de.zielkreis.review;

import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the project group proposes after it has looked through the drafts of a quarter. */
@Component
public class PrepareQuarter {

    private final Assessments assessments;

    PrepareQuarter(Assessments assessments) {
        this.assessments = assessments;
    }

    /**
     * @param proposals by goal; goals without one are left out
     * @param remark about the whole quarter, or null
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void prepare(QuarterlyReview review, Map<SubGoalId, String> proposals, String remark, PersonId by, LocalDate on) {
        review.prepare(by, on, remark);
        assessments.findByReviewIdOrderByPosition(review.id())
                .forEach(assessment -> assessment.proposeAsGroup(proposals.get(assessment.subGoalId())));
    }
}
