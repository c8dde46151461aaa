package de.zielkreis.transfer.practice;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.Prefill;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /**
     * What was typed into rows that somebody else has taken out meanwhile moves to rows in which nothing stands yet, as far
     * as there are some.
     *
     * @param now the rows that stand on the page now
     */
    static FormInput kept(FormInput typed, Map<String, List<Prefill.Row>> now) {
        Map<String, List<String>> values = new HashMap<>(typed.values());
        now.forEach((list, rows) -> {
            List<String> known = rows.stream().map(Prefill.Row::id).toList();
            Deque<String> free = known.stream().filter(id -> id.startsWith(NEW) && fields(typed, list, id).isEmpty())
                    .collect(Collectors.toCollection(ArrayDeque::new));
            typed.values().keySet().stream().filter(name -> name.startsWith(list + ".")).map(name -> name.split("\\.")[1])
                    .distinct().sorted()
                    .filter(id -> !known.contains(id) && !fields(typed, list, id).isEmpty() && !free.isEmpty())
                    .forEach(id -> {
                        String place = free.pop();
                        fields(typed, list, id).forEach((name, texts) ->
                                values.put(name.replace("." + id + ".", "." + place + "."), texts));
                    });
        });
        return new FormInput(values);
    }

    private static Map<String, List<String>> fields(FormInput typed, String list, String id) {
        return typed.values().entrySet().stream().filter(field -> field.getKey().startsWith(list + "." + id + ".")
                        && field.getValue().stream().anyMatch(text -> !text.isBlank()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Prefill.Row row(String id, String title, Map<String, String> values) {
        return new Prefill.Row(id, null, title, null, values, Map.of());
    }
}
