package de.zielkreis.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the server knows before a person types.
 *
 * @param values field key to what stands in the field; the codes of a checklist stand in one text, with blanks between
 * @param previous field key to what was answered last time, as readable text
 * @param previousLabel names last time, for example "Q3/2026"; null when there is none
 * @param rows key of a repeated group to its rows
 * @param options key of a list of choices to the choices, for fields whose form names a {@code valuesKey}
 */
public record Prefill(Map<String, String> values, Map<String, String> previous, String previousLabel,
        Map<String, List<Row>> rows, Map<String, List<Option>> options) {

    /** A form that opens empty. */
    public static final Prefill EMPTY = new Prefill(Map.of(), Map.of(), null, Map.of(), Map.of());

    /**
     * One row of a repeated group.
     *
     * @param id tells the row apart when it comes back; nothing but these ids is accepted
     * @param number short number before the title, or null
     * @param meta a line of help under the title, or null
     * @param told what somebody else said about it, or null
     * @param absent keys of those fields of the group that this row does not have
     */
    public record Row(String id, String number, String title, String meta, Map<String, String> values,
            Map<String, String> previous, String told, Set<String> absent) {

        /** A row with every field of its group. */
        public Row(String id, String number, String title, String meta, Map<String, String> values, Map<String, String> previous) {
            this(id, number, title, meta, values, previous, null, Set.of());
        }
    }

    /** A choice: the code that is stored and the German text that is read. */
    public record Option(String code, String label) {
    }
}
