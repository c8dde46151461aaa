package de.zielkreis.goals;

import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.process.SmartCheck;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.MunicipalityId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The Teilziele of a municipality that no decision has made active yet, and how SMART they are. */
@Component
public class DraftGoals {

    private final GoalMatrices matrices;
    private final Municipalities municipalities;
    private final ActionPlans plans;
    private final SmartCheck smart;
    private final Clock clock;

    DraftGoals(GoalMatrices matrices, Municipalities municipalities, ActionPlans plans, SmartCheck smart, Clock clock) {
        this.matrices = matrices;
        this.municipalities = municipalities;
        this.plans = plans;
        this.smart = smart;
        this.clock = clock;
    }

    /** In the order of the matrix. */
    @Transactional(readOnly = true)
    public List<DraftGoal> of(MunicipalityId municipality) {
        LocalDate today = LocalDate.now(clock);
        LocalDate planEnd = plans.activeOn(municipality, today).map(ActionPlan::validTo).orElse(null);
        return matrices.of(municipalities.findById(municipality).orElseThrow(), today).subGoals()
                .filter(goal -> goal.state() == SubGoalState.DRAFT)
                .map(goal -> new DraftGoal(goal.id(), goal.number(), goal.title(), rate(goal, planEnd))).toList();
    }

    private List<SmartRating> rate(SubGoalRow goal, LocalDate planEnd) {
        return smart.rate(SmartFacts.of(goal.title(), goal.wording(), goal.from(), goal.due(), goal.responsible() != null,
                goal.hypothesis(), goal.indicators(), goal.measures().size(), goal.milestones().size(), planEnd));
    }

    /** A draft with one rating for every criterion. */
    public record DraftGoal(UUID id, String number, String title, List<SmartRating> ratings) {

        /** The criteria that are not met yet. */
        public List<SmartRating> open() {
            return ratings.stream().filter(rating -> rating.verdict() != SmartVerdict.MET).toList();
        }
    }
}
