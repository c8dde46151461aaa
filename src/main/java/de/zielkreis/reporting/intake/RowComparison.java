package de.zielkreis.reporting.intake;

import de.zielkreis.reporting.upload.Cell;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.util.List;
import java.util.Optional;

/** Compares a row cell by cell with what its element says. */
final class RowComparison {

    private final Findings findings;

    RowComparison(Findings findings) {
        this.findings = findings;
    }

    /** What the row changes in an element that says this; empty when a cell was refused. */
    <F> Optional<Edits> changes(FlatRow row, List<EditableColumn<F>> columns, F facts) {
        Edits edits = new Edits();
        boolean fine = true;
        for (EditableColumn<F> column : columns) {
            if (row.says(column.heading())) {
                fine &= compare(row, column, facts, edits);
            }
        }
        return fine ? Optional.of(edits) : Optional.empty();
    }

    /** What the row says of a new element that would otherwise say this; its empty cells say nothing. */
    <F> Optional<Edits> beginning(FlatRow row, List<EditableColumn<F>> columns, F facts) {
        Edits edits = new Edits();
        boolean fine = true;
        for (EditableColumn<F> column : columns) {
            if (!row.blank(column.heading())) {
                fine &= compare(row, column, facts, edits);
            } else if (column.necessary() && column.stored().apply(facts) == null) {
                findings.refuse(row, column.heading(), new Refusal(column.field(), "field.missing"));
                fine = false;
            }
        }
        return fine ? Optional.of(edits) : Optional.empty();
    }

    private <F> boolean compare(FlatRow row, EditableColumn<F> column, F facts, Edits edits) {
        Cell cell = row.cell(column.heading());
        if (findings.refusesTrouble(row, column.heading())) {
            return false;
        }
        if (column.saysNothingNew(cell, facts)) {
            return true;
        }
        try {
            if (column.necessary() && cell.blank()) {
                throw new Refused(column.field(), "field.missing");
            }
            Object said = column.reader().apply(cell.value());
            if (!EditableColumn.same(column.stored().apply(facts), said)) {
                edits.put(column.heading(), said);
            }
            return true;
        } catch (Refused refused) {
            refused.refusals().forEach(refusal -> findings.refuse(row, column.heading(), refusal));
            return false;
        }
    }
}
