package de.zielkreis.goals.editing;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.Evidence;
import de.zielkreis.goals.ImpactHypothesis;
import de.zielkreis.shell.German;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Collects what stands in the fields of a form, written as people in Germany write it; what is missing is left out. */
final class Values {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<Prefill.Row>> rows = new HashMap<>();

    Values with(String key, Object value) {
        String text = text(value);
        if (text != null && !text.isBlank()) {
            values.put(key, text);
        }
        return this;
    }

    Values with(ImpactHypothesis hypothesis) {
        return hypothesis == null ? this : with("ifText", hypothesis.ifText()).with("thenText", hypothesis.thenText())
                .with("becauseText", hypothesis.becauseText()).with("evidence", hypothesis.evidence())
                .with("evidenceSource", hypothesis.source());
    }

    Values rows(String group, List<Prefill.Row> list) {
        rows.put(group, list);
        return this;
    }

    Prefill.Row row(String id, String title) {
        return new Prefill.Row(id, null, title, null, Map.copyOf(values), Map.of());
    }

    Prefill prefill(Map<String, List<Prefill.Option>> options) {
        return new Prefill(values, Map.of(), null, rows, options);
    }

    /** Rows in which nothing stands yet, for what is to be added. */
    static List<Prefill.Row> withBlankRows(List<Prefill.Row> filled, int blank) {
        List<Prefill.Row> all = new ArrayList<>(filled);
        for (int number = 1; number <= blank; number++) {
            all.add(new Values().row("new" + number, "Weitere Zeile " + number));
        }
        return all;
    }

    static ImpactHypothesis hypothesis(Answers answers) {
        return new ImpactHypothesis(answers.text("ifText").orElse(null), answers.text("thenText").orElse(null),
                answers.text("becauseText").orElse(null), answers.choice("evidence", Evidence.class).orElse(null),
                answers.text("evidenceSource").orElse(null));
    }

    private static String text(Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof BigDecimal number) {
            return German.number(number);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value == null ? null : value.toString();
    }

    static UUID uuid(String code) {
        return UUID.fromString(code);
    }
}
