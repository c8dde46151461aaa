package de.zielkreis.forms;

import de.zielkreis.forms.FormComponent.Choice;
import de.zielkreis.forms.FormComponent.Field;
import de.zielkreis.forms.FormComponent.Kind;
import de.zielkreis.forms.FormComponent.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Builds a field for a test and fills it in: {@code aField(NUMBER).required().filledWith("1.234,5")}. */
final class AField {

    private final Kind kind;
    private final List<Choice> choices = new ArrayList<>();
    private boolean required;
    private Integer shortest;
    private Integer longest;
    private BigDecimal least;
    private BigDecimal most;
    private Integer decimals;
    private Pattern pattern;
    private String patternMessage;

    private AField(Kind kind) {
        this.kind = kind;
    }

    static AField aField(Kind kind) {
        return new AField(kind);
    }

    AField required() {
        required = true;
        return this;
    }

    AField shortest(int characters) {
        shortest = characters;
        return this;
    }

    AField longest(int characters) {
        longest = characters;
        return this;
    }

    AField from(String number) {
        least = new BigDecimal(number);
        return this;
    }

    AField to(String number) {
        most = new BigDecimal(number);
        return this;
    }

    AField decimals(int digits) {
        decimals = digits;
        return this;
    }

    AField like(String expression, String message) {
        pattern = Pattern.compile(expression);
        patternMessage = message;
        return this;
    }

    AField offering(String... codes) {
        for (String code : codes) {
            choices.add(new Choice(code, code.toLowerCase()));
        }
        return this;
    }

    Field built() {
        return new Field("field", kind, "Feld", null,
                new Limits(required, null, shortest, longest, least, most, decimals, pattern, patternMessage), choices, null);
    }

    /** What is read when a person sends these values; none means that the browser sent nothing. */
    Object filledWith(String... sent) {
        Field field = built();
        FormInput input = new FormInput(sent.length == 0 ? Map.of() : Map.of("field", List.of(sent)));
        return FieldReader.read(field, "field", FormReader.choices(field, Prefill.EMPTY), input);
    }
}
