package de.zielkreis.handover;

import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.handover.HandoverSheet.Line;
import de.zielkreis.handover.HandoverSheet.Section;
import de.zielkreis.municipalities.Municipality;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The active Teilziele with their released light and what was said with it. */
@Component
@Order(40)
class GoalsInHand implements SheetPart {

    private final GoalMatrices matrices;

    GoalsInHand(GoalMatrices matrices) {
        this.matrices = matrices;
    }

    @Override
    public Section of(Municipality municipality, LocalDate today) {
        return new Section("goals", "Teilziele", "Zurzeit ist kein Teilziel aktiv.", matrices.of(municipality, today).subGoals()
                .filter(goal -> goal.state() == SubGoalState.ACTIVE).map(GoalsInHand::line).toList());
    }

    private static Line line(SubGoalRow goal) {
        String who = goal.responsible() == null ? "noch niemand verantwortlich" : "verantwortlich: " + goal.responsible();
        return goal.light() == null ? new Line(goal.number(), goal.title(), null, who + ", noch keine freigegebene Ampel")
                : new Line(goal.number(), goal.title(), goal.light().colour().name(), who + ". " + goal.light().quarter().label() + ": " + goal.light().reason());
    }
}
