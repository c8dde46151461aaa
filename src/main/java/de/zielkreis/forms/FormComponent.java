package de.zielkreis.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a Camunda Form that the pages can show. */
public sealed interface FormComponent {

    /** A paragraph that explains. */
    record StaticText(String text) implements FormComponent {
    }

    /** Fields under one heading. */
    record Group(String label, List<FormComponent> components) implements FormComponent {
    }

    /** The same fields once per row; the rows come from the capability, never from the browser. */
    record RepeatedGroup(String key, String label, List<Field> fields) implements FormComponent {
    }

    /**
     * A field a person fills in.
     *
     * @param hint help under the label, or null
     * @param choices what can be chosen; empty for other kinds
     * @param choicesKey name under which the capability hands in the choices, or null
     */
    record Field(String key, Kind kind, String label, String hint, Limits limits, List<Choice> choices, String choicesKey)
            implements FormComponent {
    }

    /** How a field is filled in. */
    enum Kind { TEXT, TEXTAREA, NUMBER, DATE, SELECT, RADIO, CHECKBOX, CHECKLIST }

    /** A fixed choice of a field: the stored code and the German text. */
    record Choice(String code, String label) {
    }

    /**
     * The bounds of a field; null means no bound.
     *
     * @param decimals most digits behind the comma, for numbers
     * @param requiredUnless key of the checkbox beside the field that stands for "there is nothing to fill in", or null
     * @param patternMessage the form's own sentence for a text that does not match, or null
     */
    record Limits(boolean required, String requiredUnless, Integer minLength, Integer maxLength, BigDecimal min, BigDecimal max,
            Integer decimals, Pattern pattern, String patternMessage) {
    }
}
