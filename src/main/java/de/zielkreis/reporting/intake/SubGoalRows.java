package de.zielkreis.reporting.intake;

import de.zielkreis.goals.ElementFacts.SubGoalFacts;
import de.zielkreis.goals.GuidingGoal;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.shell.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the rows of the sheet "Teilziele"; new ones are drafts. */
final class SubGoalRows extends ElementRows<SubGoal, SubGoalFacts> {

    private final List<EditableColumn<SubGoalFacts>> columns;
    private final Map<SubGoal, FlatRow> rescheduled = new HashMap<>();

    SubGoalRows(ImportDraftMatrix draft) {
        super(draft, SubGoal.class);
        this.columns = SubGoalColumns.all(draft.cells());
    }

    @Override
    List<EditableColumn<SubGoalFacts>> columns() {
        return columns;
    }

    @Override
    SubGoalFacts facts(SubGoal goal) {
        return (SubGoalFacts) goal.facts();
    }

    @Override
    void change(SubGoal goal, Edits edits, FlatRow row) {
        SubGoalFacts said = SubGoalColumns.edited(facts(goal), edits);
        goal.describe(said.title(), said.wording());
        goal.schedule(said.startsOn(), said.dueOn());
        draft.matrix().plan(goal.actionPlanId()).ifPresent(goal::mustNotBeginBefore);
        rescheduled.put(goal, row);
    }

    @Override
    void create(FlatRow row) {
        if (!row.blank(FlatRow.NUMBER)) {
            draft.findings().refuse(row, FlatRow.KEY, new Refusal("", "intake.numberWithoutId"));
            return;
        }
        meant(row, SubGoalColumns.PARENT, GuidingGoal.class).ifPresent(parent -> {
            SubGoalFacts blank = SubGoalColumns.blank(parent.uuid(), draft.matrix().behind(parent.uuid()), draft.today());
            draft.comparison().beginning(row, columns, blank).ifPresent(edits -> refusingByColumn(row, () -> {
                SubGoalFacts said = SubGoalColumns.edited(blank, edits);
                SubGoal goal = new SubGoal(parent, blank.position(), said.title(), said.wording(), said.startsOn(), said.dueOn());
                draft.matrix().add(goal);
                draft.findings().created(goal, row, blank, parent);
            }));
        });
    }

    @Override
    Optional<SubGoal> titled(FlatRow row) {
        List<GuidingGoal> parents = draft.matrix().places().meant(row.text(SubGoalColumns.PARENT), GuidingGoal.class);
        return draft.matrix().places().titled(row.text("Titel"), SubGoal.class).stream()
                .filter(goal -> parents.stream().anyMatch(parent -> parent.id().equals(goal.guidingGoalId()))).findFirst();
    }

    /** Once all measures are read: a changed Teilziel must still hold them. */
    void mustHoldTheirMeasures() {
        rescheduled.forEach((goal, row) -> refusingByColumn(row, () -> goal.mustHold(draft.matrix().measuresOf(goal))));
    }
}
