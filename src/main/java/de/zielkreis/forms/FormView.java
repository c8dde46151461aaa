package de.zielkreis.forms;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form as the page shows it: every text ready, every field with its value and its error. */
public record FormView(List<Part> parts, List<ErrorLine> errors) {

    /**
     * A part of the form; which of the members are set depends on the kind.
     *
     * @param kind "text", "group", "rows" or "field"
     */
    public record Part(String kind, String text, List<Part> parts, List<RowView> rows, FieldView field) {

        /** Whether the rows hold one short field each and so stand side by side, labelled by their row. */
        public boolean isCompact() {
            return !rows.isEmpty() && rows.stream().allMatch(row -> row.fields().size() == 1 && !row.fields().get(0).kind().equals("textarea"));
        }
    }

    /** Every field of the form, inside groups and rows too, in the order of the page. */
    public Stream<FieldView> fields() {
        return fields(parts);
    }

    /** What is filled in, as a person reads it; empty fields are left out. */
    public List<Told> told() {
        return told(parts).toList();
    }

    private static Stream<Told> told(List<Part> parts) {
        return parts.stream().flatMap(part -> Stream.of(
                Stream.ofNullable(part.field()).filter(field -> !field.sent().isEmpty()).map(field -> new Told(null, field.label(), field.words())),
                told(part.parts()),
                part.rows().stream().flatMap(row -> row.fields().stream().filter(field -> !field.sent().isEmpty())
                        .map(field -> new Told(row.title(), field.label(), field.words())))).flatMap(found -> found));
    }

    private static Stream<FieldView> fields(List<Part> parts) {
        return parts.stream().flatMap(part -> Stream.of(Stream.ofNullable(part.field()), fields(part.parts()),
                part.rows().stream().flatMap(row -> row.fields().stream())).flatMap(found -> found));
    }

    /** One row of a repeated group. */
    public record RowView(String id, String number, String title, String meta, String told, List<FieldView> fields, boolean error) {
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

        /** What is filled in, as it would be sent. */
        List<String> sent() {
            return choices.isEmpty() ? value.isBlank() ? List.of() : List.of(value)
                    : choices.stream().filter(ChoiceView::chosen).map(ChoiceView::code).toList();
        }

        /** What is filled in, as a person reads it. */
        String words() {
            return kind.equals("checkbox") ? value.equals("true") ? "ja" : "nein" : choices.isEmpty() ? value.isBlank() ? "leer" : value
                    : sent().isEmpty() ? "nichts gewählt"
                            : choices.stream().filter(ChoiceView::chosen).map(ChoiceView::label).collect(Collectors.joining(", "));
        }
    }

    /** A choice with its mark. */
    public record ChoiceView(String id, String code, String label, boolean chosen) {
    }

    /** A line of the error summary; without a field and label when what is wrong stands at none of the fields. */
    public record ErrorLine(String fieldId, String label, String message) {
    }

    /** One answer in words. @param about the row to which it belongs, or null */
    public record Told(String about, String label, String words) {
    }
}
