package de.zielkreis.cycle;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody made of a list that lives on: rows changed, emptied and begun. What stood on no page is left alone. */
public final class ListEdit {

    private final Map<String, Answers> filled;
    private final Set<String> emptied;

    /**
     * @param needed fields that a row must have in which something stands
     * @throws de.zielkreis.shell.Refused naming what is missing in a row that was begun
     */
    public ListEdit(Answers answers, String list, String... needed) {
        this.filled = FilledRows.of(answers, list, needed);
        this.emptied = answers.rows(list).entrySet().stream().filter(row -> row.getValue().sent() && row.getValue().blank())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Changes what is known, takes out what was emptied, and adds what is new. */
    public <E> void apply(Collection<E> known, Function<E, Object> id, BiConsumer<E, Answers> change, Consumer<E> remove, Consumer<Answers> add) {
        for (E entry : known) {
            String row = id.apply(entry).toString();
            if (emptied.contains(row)) {
                remove.accept(entry);
            } else if (filled.containsKey(row)) {
                change.accept(entry, filled.get(row));
            }
        }
        filled.forEach((row, answers) -> {
            if (FilledRows.isNew(row)) {
                add.accept(answers);
            }
        });
    }
}
