package de.zielkreis.reporting.intake;

import de.zielkreis.reporting.upload.Cell;
import de.zielkreis.shell.Refused;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * A column that people may edit.
 *
 * @param field by which the verbs of the element refuse
 * @param necessary whether a new element cannot do without
 * @param reader makes of a cell's value what the element takes, or throws {@link Refused}
 * @param stored what the element says so far
 */
record EditableColumn<F>(String heading, String field, boolean necessary, Function<Object, Object> reader, Function<F, Object> stored) {

    static <F> EditableColumn<F> of(String heading, String field, Function<Object, Object> reader, Function<F, Object> stored) {
        return new EditableColumn<>(heading, field, false, reader, stored);
    }

    /** The same column, but it must not be empty. */
    EditableColumn<F> needed() {
        return new EditableColumn<>(heading, field, true, reader, stored);
    }

    /** Whether the cell says just what the element says. */
    boolean saysNothingNew(Cell cell, F facts) {
        Object before = stored.apply(facts);
        if (cell.blank()) {
            return before == null || before.equals("") || Boolean.FALSE.equals(before);
        }
        if (before instanceof String text) {
            return CellWords.same(text, CellWords.text(cell.value()));
        }
        return same(before, cell.value());
    }

    /** 120 and 120.00 say the same; Excel knows about 15 digits. */
    static boolean same(Object one, Object other) {
        return one instanceof BigDecimal left && other instanceof BigDecimal right
                ? left.compareTo(right) == 0 || left.doubleValue() == right.doubleValue() : one != null && one.equals(other);
    }
}
