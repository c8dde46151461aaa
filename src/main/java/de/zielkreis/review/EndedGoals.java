package de.zielkreis.review;

import de.zielkreis.goals.GoalEnded;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.shell.German;
import de.zielkreis.tasks.SettledTasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A Teilziel that ends while it waits for its assessment has been assessed with that. */
@Component
class EndedGoals {

    private final QuarterlyReviews reviews;
    private final Assessments assessments;
    private final SubGoals goals;
    private final Municipalities municipalities;
    private final SettledTasks tasks;
    private final German german;

    EndedGoals(QuarterlyReviews reviews, Assessments assessments, SubGoals goals, Municipalities municipalities, SettledTasks tasks,
            German german) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.goals = goals;
        this.municipalities = municipalities;
        this.tasks = tasks;
        this.german = german;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GoalEnded event) {
        SubGoal goal = goals.of(event.municipalityId(), event.goalId()).orElseThrow();
        reviews.of(event.municipalityId()).stream().filter(review -> review.state() == ReviewState.OPEN).forEach(review ->
                assessments.of(event.municipalityId(), review.quarter(), event.goalId()).filter(Assessment::awaited).ifPresent(assessment -> {
                    assessment.end(light(goal), because(goal));
                    tasks.settle(event.municipalityId(), businessKey(review), AssessGoal.FORM, event.goalId().toString(), event.by());
                }));
    }

    private static TrafficLight light(SubGoal goal) {
        return goal.state() == SubGoalState.ACHIEVED ? TrafficLight.GREEN : TrafficLight.GREY;
    }

    private String because(SubGoal goal) {
        return (goal.state() == SubGoalState.ACHIEVED ? "Das Teilziel wurde am %s erreicht." : "Das Teilziel wurde am %s aufgegeben.")
                .formatted(german.day(goal.stateSince()));
    }

    private String businessKey(QuarterlyReview review) {
        return OpenQuarter.businessKey(municipalities.findById(review.municipalityId()).orElseThrow(), review.quarter());
    }
}
