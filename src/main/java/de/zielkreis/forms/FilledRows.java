package de.zielkreis.forms;

import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lists that people fill in row by row: what stands there already, then rows in which nothing stands yet. */
public final class FilledRows {

    private static final String NEW = "new";

    private FilledRows() {
    }

    /** @param word what one row is, for example "Quelle" */
    public static <E> List<Prefill.Row> rows(String word, List<E> known, Function<E, Object> id, Function<E, Map<String, String>> values,
            int blank) {
        List<Prefill.Row> rows = new ArrayList<>();
        for (E entry : known) {
            rows.add(row(id.apply(entry).toString(), word + " " + (rows.size() + 1), values.apply(entry)));
        }
        for (int number = 1; number <= blank; number++) {
            rows.add(row(NEW + number, word + " " + (rows.size() + 1) + " (neu)", Map.of()));
        }
        return rows;
    }

    private static Prefill.Row row(String id, String title, Map<String, String> values) {
        return new Prefill.Row(id, null, title, null, values, Map.of());
    }

    /** Pairs of key and text; what is null is left out. */
    public static Map<String, String> values(String... pairs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int key = 0; key < pairs.length; key += 2) {
            if (pairs[key + 1] != null) {
                values.put(pairs[key], pairs[key + 1]);
            }
        }
        return values;
    }

    /**
     * The rows in which something stands.
     *
     * @param needed fields that such a row must have
     * @throws Refused naming what is missing in a row that was begun
     */
    public static Map<String, Answers> of(Answers answers, String list, String... needed) {
        Map<String, Answers> filled = new LinkedHashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        answers.rows(list).forEach((id, row) -> {
            if (!row.blank()) {
                filled.put(id, row);
                for (String field : needed) {
                    if (!row.given(field)) {
                        refusals.add(new Refusal(row.field(field), "field.missing"));
                    }
                }
            }
        });
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return filled;
    }

    /** Whether the row stands for something new. */
    public static boolean isNew(String id) {
        return id.startsWith(NEW);
    }
}
