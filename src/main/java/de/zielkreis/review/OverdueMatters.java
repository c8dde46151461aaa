package de.zielkreis.review;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of assessments and decisions for which the time has passed. */
@Component
public class OverdueMatters {

    private final Assessments assessments;
    private final OpenMatters matters;

    OverdueMatters(Assessments assessments, OpenMatters matters) {
        this.assessments = assessments;
        this.matters = matters;
    }

    /** @return the goals about which nobody has said anything, now entered as late; their light is still to be found */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Assessment> enterLate(QuarterlyReview review) {
        List<Assessment> awaited = assessments.findByReviewIdOrderByPosition(review.id()).stream().filter(Assessment::awaited).toList();
        awaited.forEach(Assessment::enterLate);
        return awaited.stream().filter(Assessment::late).toList();
    }

    /** What the steering group has not decided counts as "vertagt", without a meeting. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void carryOver(QuarterlyReview review) {
        matters.undecided(review).forEach(Assessment::carryOver);
    }
}
