package de.zielkreis.reporting.intake;

import de.zielkreis.goals.ElementFacts.IndicatorFacts;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.Reading;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Refused;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Takes the rows of the sheet "Kennzahlen". */
final class IndicatorRows extends ElementRows<Indicator, IndicatorFacts> {

    private final IndicatorColumns columns;
    private final PersonId by;

    IndicatorRows(ImportDraftMatrix draft, Collection<String> headings, PersonId by) {
        super(draft, Indicator.class);
        this.columns = new IndicatorColumns(draft.cells(), headings);
        this.by = by;
    }

    @Override
    List<EditableColumn<IndicatorFacts>> columns() {
        return columns.all();
    }

    @Override
    IndicatorFacts facts(Indicator indicator) {
        return (IndicatorFacts) indicator.facts();
    }

    @Override
    void change(Indicator indicator, Edits edits, FlatRow row) {
        indicator.revise(columns.edited(facts(indicator), edits));
        columns.measured().forEach((quarter, heading) -> {
            Optional<Reading> before = indicator.readingOf(quarter);
            BigDecimal known = before.map(Reading::amount).orElse(null);
            BigDecimal amount = edits.of(heading, known);
            if (amount == null ? known != null : !EditableColumn.same(amount, known)) {
                record(indicator, quarter, amount, before);
            }
        });
    }

    /** What was counted for the old value no longer fits; words and source are kept. */
    private void record(Indicator indicator, Quarter quarter, BigDecimal amount, Optional<Reading> before) {
        String field = "readings." + quarter;
        if (indicator.narrative()) {
            throw new Refused(field, "intake.readingInWords");
        }
        if (amount == null) {
            throw new Refused(field, "intake.readingStays");
        }
        if (quarter.firstDay().isAfter(draft.today())) {
            throw new Refused(field, "intake.readingInFuture");
        }
        try {
            indicator.mustShow(amount);
        } catch (Refused tooFine) {
            throw new Refused(tooFine.refusals().stream().map(refusal -> refusal.at(field)).toList());
        }
        indicator.record(quarter, new Reading(amount, null, null, before.map(Reading::source).orElse(null),
                before.map(Reading::note).orElse(null), draft.today(), by));
    }

    @Override
    void create(FlatRow row) {
        owner(row).ifPresent(owner -> {
            SubGoal goal = owner instanceof SubGoal found ? found : null;
            Measure measure = owner instanceof Measure found ? found : null;
            int place = draft.matrix().behind(owner.uuid());
            IndicatorFacts blank = IndicatorColumns.blank(goal == null ? null : goal.uuid(), measure == null ? null : measure.uuid(), place);
            draft.comparison().beginning(row, columns.all(), blank).ifPresent(edits -> refusingByColumn(row, () -> {
                IndicatorFacts said = columns.edited(blank, edits);
                Indicator indicator = goal == null ? Indicator.of(measure, place, said.name(), said.unit(), said.decimals(), said.direction())
                        : Indicator.of(goal, place, said.name(), said.unit(), said.decimals(), said.direction());
                change(indicator, edits, row);
                draft.matrix().add(indicator);
                draft.findings().created(indicator, row, blank, owner);
            }));
        });
    }

    /** The number of the owner is enough, and so is its title. */
    private Optional<? extends MatrixElement> owner(FlatRow row) {
        List<SubGoal> goals = draft.matrix().places().meant(row.text(ownerHeading(row)), SubGoal.class);
        return goals.size() == 1 ? Optional.of(goals.get(0)) : meant(row, ownerHeading(row), Measure.class);
    }

    private static String ownerHeading(FlatRow row) {
        return row.blank(FlatRow.NUMBER) ? IndicatorColumns.PARENT : FlatRow.NUMBER;
    }

    @Override
    Optional<Indicator> titled(FlatRow row) {
        return draft.matrix().places().meant(row.text(ownerHeading(row)), MatrixElement.class).stream()
                .flatMap(owner -> draft.matrix().indicatorsOf(owner).stream())
                .filter(indicator -> CellWords.key(indicator.name()).equals(CellWords.key(row.text("Name")))).findFirst();
    }
}
