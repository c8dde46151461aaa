package de.zielkreis.reporting.intake;

import de.zielkreis.goals.ElementFacts;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the rows of one sheet, each of which speaks of one element.
 *
 * @param <E> the element
 * @param <F> what it says
 */
abstract class ElementRows<E extends MatrixElement, F extends ElementFacts> {

    protected final ImportDraftMatrix draft;
    private final Class<E> type;
    private final Map<MatrixElement, FlatRow> seen = new HashMap<>();

    ElementRows(ImportDraftMatrix draft, Class<E> type) {
        this.draft = draft;
        this.type = type;
    }

    abstract List<EditableColumn<F>> columns();

    abstract F facts(E element);

    /** @throws Refused by field when the element cannot be changed like this */
    abstract void change(E element, Edits edits, FlatRow row);

    /** Creates the element of which a row without id speaks. */
    abstract void create(FlatRow row);

    /** The element of which a row without id speaks, where titles tell elements apart; else empty. */
    abstract Optional<E> titled(FlatRow row);

    final void read(FlatRow row) {
        if (draft.findings().refusesTrouble(row, FlatRow.KEY)) {
            return;
        }
        if (!row.blank(FlatRow.KEY)) {
            identified(row);
            return;
        }
        Optional<E> known = titled(row);
        if (known.isEmpty()) {
            create(row);
        } else if (draft.matchesTitles()) {
            compare(known.get(), row).ifPresent(edits -> apply(known.get(), edits, row));
        } else {
            draft.findings().refuse(row, "Titel", new Refusal("", "intake.titleTaken"));
        }
    }

    private void identified(FlatRow row) {
        Optional<RowId> id = RowId.parse(row.text(FlatRow.KEY));
        Optional<E> found = id.flatMap(mark -> draft.matrix().find(mark.element(), type));
        if (found.isEmpty()) {
            draft.findings().refuse(row, FlatRow.KEY, new Refusal("", "intake.unknownId"));
            return;
        }
        E element = found.get();
        FlatRow first = seen.putIfAbsent(element, row);
        if (first != null) {
            draft.findings().refuse(row, FlatRow.KEY, new Refusal("", "intake.idTwice", first.cell(FlatRow.KEY).address()));
            return;
        }
        Optional<Edits> edits = compare(element, row);
        if (edits.isEmpty()) {
            return;
        }
        if (edits.get().none()) {
            draft.findings().mentions(element);
        } else if (element.version() != id.get().version() || element.archived()) {
            draft.stale().hold(new StaleRows.Held(row, element, id.get().version(), then -> saysNothingNew(row, then)));
        } else {
            apply(element, edits.get(), row);
        }
    }

    private Optional<Edits> compare(E element, FlatRow row) {
        return draft.comparison().changes(row, columns(), facts(element));
    }

    @SuppressWarnings("unchecked")
    private boolean saysNothingNew(FlatRow row, ElementFacts then) {
        return columns().stream().filter(column -> row.says(column.heading()))
                .allMatch(column -> column.saysNothingNew(row.cell(column.heading()), (F) then));
    }

    private void apply(E element, Edits edits, FlatRow row) {
        draft.findings().mentions(element);
        if (!edits.none()) {
            draft.findings().changing(element, row, element.facts());
            refusingByColumn(row, () -> change(element, edits, row));
        }
    }

    /** Points out the column whose field a rule refuses. */
    final void refusingByColumn(FlatRow row, Runnable step) {
        try {
            step.run();
        } catch (Refused refused) {
            refused.refusals().forEach(refusal -> draft.findings().refuse(row, heading(refusal.field()), refusal));
        }
    }

    private String heading(String field) {
        return columns().stream().filter(column -> column.field().equals(field)).map(EditableColumn::heading).findFirst().orElse("Titel");
    }

    /** The one element that is meant under a heading; refuses none and several. */
    final <P extends MatrixElement> Optional<P> meant(FlatRow row, String heading, Class<P> kind) {
        if (draft.findings().refusesTrouble(row, heading)) {
            return Optional.empty();
        }
        List<P> meant = row.blank(heading) ? List.of() : draft.matrix().places().meant(row.text(heading), kind);
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        draft.findings().refuse(row, heading, row.blank(heading) ? new Refusal("", "field.missing")
                : meant.isEmpty() ? new Refusal("", "intake.unknownParent") : new Refusal("", "intake.severalParents"));
        return Optional.empty();
    }
}
