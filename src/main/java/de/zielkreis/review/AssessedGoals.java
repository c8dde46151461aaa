package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a quarter says about one Teilziel, always inside one municipality. */
@Component
public class AssessedGoals {

    private final QuarterlyReviews reviews;
    private final Assessments assessments;

    AssessedGoals(QuarterlyReviews reviews, Assessments assessments) {
        this.reviews = reviews;
        this.assessments = assessments;
    }

    /** @throws NotFound for quarters that the municipality has not opened and goals that are not part of them */
    @Transactional(readOnly = true)
    public AssessedGoal of(MunicipalityId municipality, Quarter quarter, SubGoalId goal) {
        QuarterlyReview review = reviews.findByMunicipalityIdAndQuarter(municipality, quarter).orElseThrow(NotFound::new);
        return new AssessedGoal(review, assessments.of(municipality, quarter, goal).orElseThrow(NotFound::new));
    }

    /** An assessment with its quarter. */
    public record AssessedGoal(QuarterlyReview review, Assessment assessment) {
    }
}
