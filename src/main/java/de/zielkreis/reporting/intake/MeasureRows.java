package de.zielkreis.reporting.intake;

import de.zielkreis.goals.ElementFacts.MeasureFacts;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.shell.Refusal;
import java.util.List;
import java.util.Optional;

/** Takes the rows of the sheet "Maßnahmen". */
final class MeasureRows extends ElementRows<Measure, MeasureFacts> {

    private final List<EditableColumn<MeasureFacts>> columns;

    MeasureRows(ImportDraftMatrix draft) {
        super(draft, Measure.class);
        this.columns = new MeasureColumns(draft.cells(), draft.carriers(), draft.words()).all();
    }

    @Override
    List<EditableColumn<MeasureFacts>> columns() {
        return columns;
    }

    @Override
    MeasureFacts facts(Measure measure) {
        return (MeasureFacts) measure.facts();
    }

    @Override
    void change(Measure measure, Edits edits, FlatRow row) {
        measure.revise(draft.matrix().goal(measure.subGoalId()), MeasureColumns.edited(facts(measure), edits));
    }

    @Override
    void create(FlatRow row) {
        if (!row.blank(FlatRow.NUMBER)) {
            draft.findings().refuse(row, FlatRow.KEY, new Refusal("", "intake.numberWithoutId"));
            return;
        }
        meant(row, MeasureColumns.PARENT, SubGoal.class).ifPresent(goal -> {
            MeasureFacts blank = MeasureColumns.blank(goal, draft.matrix().behind(goal.uuid()));
            draft.comparison().beginning(row, columns, blank).ifPresent(edits -> refusingByColumn(row, () -> {
                MeasureFacts said = MeasureColumns.edited(blank, edits);
                Measure measure = new Measure(goal, blank.position(), said.title(), said.category(), said.startsOn(), said.dueOn());
                measure.revise(goal, said);
                draft.matrix().add(measure);
                draft.findings().created(measure, row, blank, goal);
            }));
        });
    }

    @Override
    Optional<Measure> titled(FlatRow row) {
        List<SubGoal> parents = draft.matrix().places().meant(row.text(MeasureColumns.PARENT), SubGoal.class);
        return draft.matrix().places().titled(row.text(MeasureColumns.TITLE), Measure.class).stream()
                .filter(measure -> parents.stream().anyMatch(goal -> goal.id().equals(measure.subGoalId()))).findFirst();
    }
}
