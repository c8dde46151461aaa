package de.zielkreis.forms;

import java.util.List;

/** A form as the page shows it: every text ready, every field with its value and its error. */
public record FormView(List<Part> parts, List<ErrorLine> errors) {

    /**
     * A part of the form; which of the members are set depends on the kind.
     *
     * @param kind "text", "group", "rows" or "field"
     */
    public record Part(String kind, String text, List<Part> parts, List<RowView> rows, FieldView field) {
    }

    /** One row of a repeated group. */
    public record RowView(String id, String number, String title, String meta, List<FieldView> fields, boolean error) {
    }

    /**
     * A field with everything the page needs.
     *
     * @param kind lower-case name of {@link FormComponent.Kind}
     * @param error German sentence, or null
     * @param previous answer of last time as text, or null
     */
    public record FieldView(String kind, String name, String id, String label, String hint, boolean required, Integer maxLength,
            String value, List<ChoiceView> choices, String error, String previous, String previousLabel) {
    }

    /** A choice with its mark. */
    public record ChoiceView(String id, String code, String label, boolean chosen) {
    }

    /** A line of the error summary; without a field and label when what is wrong stands at none of the fields. */
    public record ErrorLine(String fieldId, String label, String message) {
    }
}
