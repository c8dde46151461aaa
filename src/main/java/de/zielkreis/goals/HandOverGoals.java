package de.zielkreis.goals;

import de.zielkreis.municipalities.HandoverItem;
import de.zielkreis.municipalities.HandoverKind;
import de.zielkreis.municipalities.HandoverPart;
import de.zielkreis.municipalities.HandoverTerms;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The Teilziele for which the leaver answers, drafts too; those that have ended stay in the history as they were. */
@Component
class HandOverGoals implements HandoverPart {

    private final SubGoals goals;
    private final GoalHistory history;
    private final Clock clock;

    HandOverGoals(SubGoals goals, GoalHistory history, Clock clock) {
        this.goals = goals;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public HandoverKind kind() {
        return HandoverKind.GOAL;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HandoverItem> of(HandoverTerms terms) {
        return goals.answeredFor(terms.municipalityId(), terms.leaver()).stream().map(goal -> new HandoverItem(goal.id().toString(), goal.title(),
                goal.state() == SubGoalState.DRAFT ? "Entwurf" : "Ziel bis " + German.day(goal.dueOn()), true)).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(String item, PersonId to, HandoverTerms terms) {
        SubGoal goal = goals.of(terms.municipalityId(), new SubGoalId(UUID.fromString(item))).orElseThrow();
        goal.entrustTo(to);
        history.note(ChangeAct.CHANGED, Occasion.of(terms.by(), clock.instant()).because(terms.reason()), goal);
    }
}
