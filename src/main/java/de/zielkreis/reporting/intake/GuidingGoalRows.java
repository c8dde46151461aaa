package de.zielkreis.reporting.intake;

import de.zielkreis.goals.ElementFacts.GuidingGoalFacts;
import de.zielkreis.goals.GuidingGoal;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;

/** Takes the rows of the sheet "Leitziele". */
final class GuidingGoalRows extends ElementRows<GuidingGoal, GuidingGoalFacts> {

    private static final String TITLE = "Titel";

    private final MunicipalityId municipality;
    private final List<EditableColumn<GuidingGoalFacts>> columns;

    GuidingGoalRows(ImportDraftMatrix draft, MunicipalityId municipality) {
        super(draft, GuidingGoal.class);
        this.municipality = municipality;
        this.columns = List.of(EditableColumn.of(TITLE, "title", draft.cells().field("guidingGoal.title"), GuidingGoalFacts::title).needed());
    }

    @Override
    List<EditableColumn<GuidingGoalFacts>> columns() {
        return columns;
    }

    @Override
    GuidingGoalFacts facts(GuidingGoal goal) {
        return (GuidingGoalFacts) goal.facts();
    }

    @Override
    void change(GuidingGoal goal, Edits edits, FlatRow row) {
        goal.rename(edits.of(TITLE, goal.title()));
    }

    @Override
    void create(FlatRow row) {
        GuidingGoalFacts blank = new GuidingGoalFacts(draft.matrix().nextGuidingPlace(), null, false);
        draft.comparison().beginning(row, columns, blank).ifPresent(edits -> {
            GuidingGoal goal = new GuidingGoal(municipality, blank.position(), edits.of(TITLE, null));
            draft.matrix().add(goal);
            draft.findings().created(goal, row, blank, null);
        });
    }

    @Override
    Optional<GuidingGoal> titled(FlatRow row) {
        return draft.matrix().places().titled(row.text(TITLE), GuidingGoal.class).stream().findFirst();
    }
}
