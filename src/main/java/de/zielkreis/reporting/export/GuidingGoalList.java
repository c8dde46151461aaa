package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import java.util.List;

/** The flat sheet "Leitziele", which only the template has: whoever begins with it names the Leitziele first. */
final class GuidingGoalList {

    static final String NAME = "Leitziele";

    private GuidingGoalList() {
    }

    static FlatTable<GuidingGoalRow> of(ExportedMatrix exported) {
        return new FlatTable<>(NAME, List.of(
                FlatTable.key(goal -> exported.key(goal.id())),
                FlatTable.number(GuidingGoalRow::number),
                FlatTable.open("Titel", 70, Look.STRONG, GuidingGoalRow::title)), 3, exported.matrix().guidingGoals().stream());
    }
}
