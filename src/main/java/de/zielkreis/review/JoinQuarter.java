package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotFound;
import de.zielkreis.tasks.ProcessGateway;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a Teilziel that became active in mid-quarter into the running quarter, when a coordinator says so. */
@Component
public class JoinQuarter {

    private static final String ASSESSMENTS = "SubProcess_AssessGoals";

    private final QuarterlyReviews reviews;
    private final Assessments assessments;
    private final SubGoals goals;
    private final ProcessGateway processes;

    JoinQuarter(QuarterlyReviews reviews, Assessments assessments, SubGoals goals, ProcessGateway processes) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.goals = goals;
        this.processes = processes;
    }

    /** The active goals that could still join: none before or after the assessments. */
    @Transactional(readOnly = true)
    public List<SubGoal> candidates(QuarterlyReview review) {
        if (review.state() != ReviewState.OPEN) {
            return List.of();
        }
        List<Assessment> looked = assessments.findByReviewIdOrderByPosition(review.id());
        if (looked.stream().noneMatch(Assessment::awaited)) {
            return List.of();
        }
        Set<SubGoalId> taken = looked.stream().map(Assessment::subGoalId).collect(Collectors.toSet());
        return goals.activeOf(review.municipalityId()).stream().filter(goal -> !taken.contains(goal.id())).toList();
    }

    /**
     * @throws NotFound for quarters and goals the municipality does not have
     * @throws Conflict when the goal belongs to the quarter already, is not active, or the assessments are over
     */
    @Transactional
    public void join(Municipality municipality, Quarter quarter, SubGoalId goalId, Actor by) {
        by.mustHold(municipality.id(), Role.COORDINATOR);
        QuarterlyReview review = reviews.findByMunicipalityIdAndQuarter(municipality.id(), quarter).orElseThrow(NotFound::new);
        SubGoal goal = goals.of(municipality.id(), goalId).orElseThrow(NotFound::new);
        if (candidates(review).stream().noneMatch(candidate -> candidate.id().equals(goalId))) {
            throw new Conflict("review.cannotJoin", goal.title(), quarter.label());
        }
        assessments.save(new Assessment(review, goal, assessments.findByReviewIdOrderByPosition(review.id()).size() + 1));
        processes.repeatOnceMore(OpenQuarter.businessKey(municipality, quarter), ASSESSMENTS, municipality, by.id(),
                Map.of("goalId", goalId.toString()));
    }
}
