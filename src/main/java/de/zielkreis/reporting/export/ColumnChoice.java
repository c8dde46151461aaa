package de.zielkreis.reporting.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns that somebody wants to see in the sheets "Zielmatrix" and "Maßnahmen". */
public record ColumnChoice(Set<MatrixField> matrix, Set<MeasureField> measures) {

    /** Every column there is. */
    public static final ColumnChoice ALL = new ColumnChoice(EnumSet.allOf(MatrixField.class), EnumSet.allOf(MeasureField.class));

    public ColumnChoice {
        matrix = Set.copyOf(matrix);
        measures = Set.copyOf(measures);
    }

    /** Everything but these; names that nobody knows any more are skipped. */
    static ColumnChoice without(Set<String> hidden) {
        return new ColumnChoice(rest(MatrixField.class, hidden), rest(MeasureField.class, hidden));
    }

    /** The columns left out, by names that are unique in both sheets together. */
    List<String> hidden() {
        return Stream.concat(Stream.of(MatrixField.values()).filter(field -> !matrix.contains(field)),
                Stream.of(MeasureField.values()).filter(field -> !measures.contains(field))).map(ColumnChoice::name).toList();
    }

    public boolean complete() {
        return hidden().isEmpty();
    }

    private static <F extends Enum<F>> EnumSet<F> rest(Class<F> type, Set<String> hidden) {
        EnumSet<F> rest = EnumSet.allOf(type);
        rest.removeIf(field -> hidden.contains(name(field)));
        return rest;
    }

    private static String name(Enum<?> field) {
        return (field instanceof MatrixField ? "MATRIX_" : "MEASURE_") + field.name();
    }
}
