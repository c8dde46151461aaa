package de.zielkreis.transfer.practice;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.Prefill;
import de.zielkreis.shell.Refused;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The lists of the page on which a practice is written, as they were sent. */
final class PracticeRows {

    private PracticeRows() {
    }

    /**
     * The rows in which something stands, each made into what it says.
     *
     * @param needed fields that such a row must have
     * @throws Refused naming what is missing in a row that was begun
     */
    static <E> List<E> read(Answers answers, String list, List<String> needed, BiFunction<UUID, Answers, E> reader) {
        return FilledRows.of(answers, list, needed.toArray(String[]::new)).entrySet().stream()
                .map(row -> reader.apply(FilledRows.isNew(row.getKey()) ? UUID.randomUUID() : UUID.fromString(row.getKey()), row.getValue())).toList();
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
            Deque<String> free = known.stream().filter(id -> FilledRows.isNew(id) && fields(typed, list, id).isEmpty())
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
}
