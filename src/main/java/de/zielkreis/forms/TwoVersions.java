package de.zielkreis.forms;

import de.zielkreis.forms.FormView.FieldView;
import de.zielkreis.forms.Prefill.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two people changed the same thing from the same page. What only one of them changed is taken over; where both did, the
 * second one's text stays in the field and what the first one stored stands beside it.
 *
 * @param input what now stands in the fields
 * @param prefill with the first one's text as "previous" where both changed a field
 * @param takenOver labels of the fields that only the first one changed
 * @param disputed labels of the fields that both changed
 */
public record TwoVersions(FormInput input, Prefill prefill, List<String> takenOver, List<String> disputed) {

    /**
     * @param base what both saw when they began
     * @param theirs what stands now
     * @param mine what the second one sent
     * @param label names the first one's version, for example with name and time
     */
    public static TwoVersions of(FormDefinition form, FormViews views, Prefill base, Prefill theirs, FormInput mine, String label) {
        Prefill whole = withRowsOf(theirs, base);
        Map<String, FieldView> before = fields(views.view(form, base, null, List.of()));
        FormView now = views.view(form, whole, null, List.of());
        Map<String, List<String>> merged = new HashMap<>(mine.values());
        Map<String, String> beside = new HashMap<>();
        List<String> takenOver = new ArrayList<>();
        List<String> disputed = new ArrayList<>();
        now.fields().forEach(field -> {
            List<String> old = before.containsKey(field.name()) ? before.get(field.name()).sent() : List.of();
            List<String> sent = mine.all(field.name()).stream().map(TwoVersions::plain).filter(text -> !text.isBlank()).toList();
            if (field.sent().equals(old) || field.sent().equals(sent)) {
                return;
            }
            if (sent.equals(old)) {
                merged.put(field.name(), field.sent());
                takenOver.add(field.label());
            } else {
                beside.put(field.name(), field.words());
                disputed.add(field.label());
            }
        });
        return new TwoVersions(new FormInput(merged), beside(whole, beside, label), takenOver.stream().distinct().toList(),
                disputed.stream().distinct().toList());
    }

    /** A row that the first one took away comes back, so that nothing the second one typed into it is lost. */
    private static Prefill withRowsOf(Prefill theirs, Prefill base) {
        Map<String, List<Row>> rows = new HashMap<>();
        base.rows().forEach((group, before) -> {
            Map<String, Row> all = new LinkedHashMap<>();
            theirs.rows().getOrDefault(group, List.of()).forEach(row -> all.put(row.id(), row));
            before.forEach(row -> all.putIfAbsent(row.id(), new Row(row.id(), row.number(), row.title(), row.meta(), Map.of(), Map.of())));
            rows.put(group, List.copyOf(all.values()));
        });
        theirs.rows().forEach(rows::putIfAbsent);
        return new Prefill(theirs.values(), theirs.previous(), theirs.previousLabel(), rows, theirs.options());
    }

    private static Prefill beside(Prefill prefill, Map<String, String> texts, String label) {
        Map<String, List<Row>> rows = new HashMap<>();
        prefill.rows().forEach((group, list) -> rows.put(group, list.stream().map(row -> {
            String prefix = group + "." + row.id() + ".";
            Map<String, String> previous = texts.entrySet().stream().filter(text -> text.getKey().startsWith(prefix))
                    .collect(Collectors.toMap(text -> text.getKey().substring(prefix.length()), Map.Entry::getValue));
            return new Row(row.id(), row.number(), row.title(), row.meta(), row.values(), previous);
        }).toList()));
        return new Prefill(prefill.values(), texts, label, rows, prefill.options());
    }

    private static Map<String, FieldView> fields(FormView view) {
        return view.fields().collect(Collectors.toMap(FieldView::name, Function.identity()));
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
