package de.zielkreis.transfer.practice;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A list of the page on which a practice is written: what stands there, then rows in which nothing stands yet. */
final class PracticeRows {

    private static final String NEW = "new";

    private PracticeRows() {
    }

    /** @param word what one row is, for example "Bedingung" */
    static <E> List<Prefill.Row> of(String word, List<E> known, Function<E, UUID> id, Function<E, Map<String, String>> values, int blank) {
        List<Prefill.Row> rows = new ArrayList<>();
        known.forEach(entry -> rows.add(row(id.apply(entry).toString(), word + " " + (rows.size() + 1), values.apply(entry))));
        for (int number = 1; number <= blank; number++) {
            rows.add(row(NEW + number, word + " " + (rows.size() + 1) + " (neu)", Map.of()));
        }
        return rows;
    }

    /**
     * The rows in which something stands, each made into what it says.
     *
     * @param needed fields that such a row must have
     * @throws Refused naming what is missing in a row that was begun
     */
    static <E> List<E> read(Answers answers, String list, List<String> needed, BiFunction<UUID, Answers, E> reader) {
        List<E> filled = new ArrayList<>();
        List<Refusal> missing = new ArrayList<>();
        answers.rows(list).forEach((id, row) -> {
            if (!row.blank()) {
                needed.stream().filter(field -> !row.given(field))
                        .forEach(field -> missing.add(new Refusal(row.field(field), "field.missing")));
                if (missing.isEmpty()) {
                    filled.add(reader.apply(id.startsWith(NEW) ? UUID.randomUUID() : UUID.fromString(id), row));
                }
            }
        });
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        return filled;
    }

    private static Prefill.Row row(String id, String title, Map<String, String> values) {
        return new Prefill.Row(id, null, title, null, values, Map.of());
    }
}
