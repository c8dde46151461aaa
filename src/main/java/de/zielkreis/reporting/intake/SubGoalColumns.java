package de.zielkreis.reporting.intake;

import de.zielkreis.goals.ElementFacts.SubGoalFacts;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.SubGoalState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the sheet "Teilziele" may change. */
final class SubGoalColumns {

    static final String PARENT = "Leitziel";
    static final String STARTS_ON = "Beginn";
    static final String DUE_ON = "Termin";

    private static final String TITLE = "Titel";
    private static final String WORDING = "Wortlaut";

    private SubGoalColumns() {
    }

    static List<EditableColumn<SubGoalFacts>> all(Cells cells) {
        return List.of(
                EditableColumn.of(TITLE, "title", cells.field("subGoal.title"), SubGoalFacts::title).needed(),
                EditableColumn.of(WORDING, "wording", cells.field("subGoal.wording"), SubGoalFacts::wording),
                EditableColumn.of(STARTS_ON, "startsOn", cells.field("subGoal.startsOn"), SubGoalFacts::startsOn).needed(),
                EditableColumn.of(DUE_ON, "dueOn", cells.field("subGoal.dueOn"), SubGoalFacts::dueOn));
    }

    static SubGoalFacts edited(SubGoalFacts before, Edits edits) {
        return new SubGoalFacts(before.guidingGoal(), before.productGroupGoal(), before.product(), before.position(),
                edits.of(TITLE, before.title()), edits.of(WORDING, before.wording()), edits.of(STARTS_ON, before.startsOn()),
                edits.of(DUE_ON, before.dueOn()), before.responsible(), before.state(), before.stateSince(), before.stateReason(),
                before.status(), before.light(), before.hypothesis(), before.archived());
    }

    /** What a new Teilziel says before anything is said of it. */
    static SubGoalFacts blank(UUID guidingGoal, int position, LocalDate startsOn) {
        return new SubGoalFacts(guidingGoal, null, null, position, null, null, startsOn, null, null, SubGoalState.DRAFT, null, null,
                ImplementationStatus.NOT_STARTED, null, null, false);
    }
}
