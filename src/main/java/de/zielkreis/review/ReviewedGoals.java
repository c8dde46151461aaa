package de.zielkreis.review;

import de.zielkreis.goals.GuidingGoal;
import de.zielkreis.goals.GuidingGoalId;
import de.zielkreis.goals.GuidingGoals;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds reviews, assessments and the goals they speak about, always inside one municipality. */
@Component
public class ReviewedGoals {

    private final QuarterlyReviews reviews;
    private final Assessments assessments;
    private final GuidingGoals guidingGoals;
    private final SubGoals goals;

    ReviewedGoals(QuarterlyReviews reviews, Assessments assessments, GuidingGoals guidingGoals, SubGoals goals) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.guidingGoals = guidingGoals;
        this.goals = goals;
    }

    /** @param businessKey for example BI/2026-Q4 */
    public QuarterlyReview review(MunicipalityId municipality, String businessKey) {
        Quarter quarter = Quarter.parse(businessKey.substring(businessKey.indexOf('/') + 1));
        return reviews.findByMunicipalityIdAndQuarter(municipality, quarter).orElseThrow();
    }

    public Assessment assessment(QuarterlyReview review, SubGoalId goal) {
        return assessments.of(review.municipalityId(), review.quarter(), goal).orElseThrow();
    }

    /** What was said about the goal a quarter earlier, once it has been released. */
    public Optional<Assessment> lastTime(QuarterlyReview review, SubGoalId goal) {
        return reviews.findByMunicipalityIdAndQuarter(review.municipalityId(), review.quarter().previous())
                .filter(last -> last.state().released())
                .flatMap(last -> assessments.of(last.municipalityId(), last.quarter(), goal));
    }

    public GoalInMatrix goal(MunicipalityId municipality, SubGoalId id) {
        return goals(municipality, List.of(id)).get(id);
    }

    /** The goals by their id. */
    public Map<SubGoalId, GoalInMatrix> goals(MunicipalityId municipality, Collection<SubGoalId> ids) {
        Map<GuidingGoalId, GuidingGoal> parents = guidingGoals.findByMunicipalityIdOrderByPosition(municipality).stream()
                .collect(Collectors.toMap(GuidingGoal::id, goal -> goal));
        return goals.of(municipality, ids).stream().collect(Collectors.toMap(SubGoal::id,
                goal -> new GoalInMatrix(parents.get(goal.guidingGoalId()), goal)));
    }
}
