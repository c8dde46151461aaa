package de.zielkreis.goals;

import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a resolution make drafts active, in a plan of their own or in the one that holds; all of it goes into the history. */
@Component
public class AdoptGoals {

    private final ActionPlans plans;
    private final SubGoals goals;
    private final GoalHistory history;
    private final Clock clock;

    AdoptGoals(ActionPlans plans, SubGoals goals, GoalHistory history, Clock clock) {
        this.plans = plans;
        this.goals = goals;
        this.history = history;
        this.clock = clock;
    }

    /** A new plan is adopted; its goals become active with it. @param paper number of the Vorlage, or null */
    @Transactional(propagation = Propagation.MANDATORY)
    public ActionPlan adopt(ActionPlan plan, Collection<UUID> drafts, String body, LocalDate on, String paper, PersonId by) {
        plan.adopt(body, on, paper);
        plans.save(plan);
        Occasion occasion = Occasion.of(by, clock.instant());
        history.note(ChangeAct.CREATED, occasion, plan);
        List<SubGoal> adopted = drafts(plan.municipalityId(), drafts);
        adopted.forEach(goal -> {
            if (goal.startsOn().isBefore(plan.validFrom()) || goal.dueOn() != null && goal.dueOn().isAfter(plan.validTo())) {
                throw new Refused("goals", "goals.draftOutsidePlan", goal.title());
            }
            mustBeReady(goal);
            goal.activate(plan);
        });
        history.note(ChangeAct.ACTIVATED, occasion.because(plan.title()), adopted);
        return plan;
    }

    /** The drafts join the plan that holds, by a decision of their own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void adopt(MunicipalityId municipality, Collection<UUID> drafts, DecisionId decision, LocalDate on, String wording, PersonId by) {
        List<SubGoal> adopted = drafts(municipality, drafts);
        adopted.forEach(goal -> {
            mustBeReady(goal);
            goal.activate(decision, on);
        });
        history.note(ChangeAct.ACTIVATED, Occasion.of(by, clock.instant()).because(wording).decidedBy(decision), adopted);
    }

    private List<SubGoal> drafts(MunicipalityId municipality, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : goals.of(municipality, ids.stream().map(SubGoalId::new).toList()).stream()
                .filter(goal -> goal.state() == SubGoalState.DRAFT).toList();
    }

    private static void mustBeReady(SubGoal goal) {
        if (goal.dueOn() == null || goal.responsibleId() == null) {
            throw new Refused(List.of(new Refusal("goals", "goals.draftNotReady", goal.title())));
        }
    }
}
