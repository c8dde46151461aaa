package de.zielkreis.reporting.intake;

import de.zielkreis.goals.BudgetLine;
import de.zielkreis.goals.ElementFacts;
import de.zielkreis.goals.ElementFacts.MeasureFacts;
import de.zielkreis.goals.Measure;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes the rows of the sheet "Mittel". All rows with the id of a measure together are its money; rows without an id add to
 * what is there.
 */
final class BudgetRows {

    static final String YEAR = "Jahr";
    static final String SOURCE = "Finanzquelle";
    static final String PLANNED = "Geplant";
    static final String ACTUAL = "Verwendet";
    /** Stands for a cell that was refused. */
    private static final Object REFUSED = new Object();

    private final ImportDraftMatrix draft;
    private final Map<Measure, Sent> sent = new LinkedHashMap<>();

    BudgetRows(ImportDraftMatrix draft) {
        this.draft = draft;
    }

    void read(FlatRow row) {
        if (draft.findings().refusesTrouble(row, FlatRow.KEY)) {
            return;
        }
        Optional<Measure> measure = row.blank(FlatRow.KEY) ? named(row) : identified(row);
        measure.ifPresent(found -> line(row).ifPresent(line -> sent.get(found).lines().add(line)));
    }

    /** A row of which is known already which measure it means. */
    void read(Measure measure, FlatRow row) {
        sent.computeIfAbsent(measure, unused -> new Sent(row, null, false, new ArrayList<>()));
        line(row).ifPresent(line -> sent.get(measure).lines().add(line));
    }

    private Optional<Measure> identified(FlatRow row) {
        Optional<RowId> id = RowId.parse(row.text(FlatRow.KEY));
        Optional<Measure> measure = id.flatMap(mark -> draft.matrix().find(mark.element(), Measure.class));
        if (measure.isEmpty()) {
            draft.findings().refuse(row, FlatRow.KEY, new Refusal("", "intake.unknownId"));
            return measure;
        }
        Sent before = sent.get(measure.get());
        sent.put(measure.get(), new Sent(row, id.get().version(), true, before == null ? new ArrayList<>() : before.lines()));
        return measure;
    }

    private Optional<Measure> named(FlatRow row) {
        String heading = row.blank(FlatRow.NUMBER) ? "Maßnahme" : FlatRow.NUMBER;
        List<Measure> meant = row.blank(heading) ? List.of() : draft.matrix().places().meant(row.text(heading), Measure.class);
        if (meant.size() != 1) {
            draft.findings().refuse(row, heading, row.blank(heading) ? new Refusal("", "field.missing")
                    : meant.isEmpty() ? new Refusal("", "intake.unknownParent") : new Refusal("", "intake.severalParents"));
            return Optional.empty();
        }
        sent.computeIfAbsent(meant.get(0), measure -> new Sent(row, null, false, new ArrayList<>()));
        return Optional.of(meant.get(0));
    }

    /** Empty for a row in which nothing stands beside the measure, and for one that is refused. */
    private Optional<BudgetLine> line(FlatRow row) {
        if (List.of(YEAR, SOURCE, PLANNED, ACTUAL).stream().allMatch(row::blank)) {
            return Optional.empty();
        }
        Object year = value(row, YEAR, "measure.budget.year", true);
        Object source = value(row, SOURCE, "measure.budget.source", true);
        Object planned = value(row, PLANNED, "measure.budget.planned", false);
        Object actual = value(row, ACTUAL, "measure.budget.actual", false);
        return year == REFUSED || source == REFUSED || planned == REFUSED || actual == REFUSED ? Optional.empty()
                : Optional.of(new BudgetLine(((BigDecimal) year).intValue(), (String) source, (BigDecimal) planned, (BigDecimal) actual));
    }

    private Object value(FlatRow row, String heading, String place, boolean needed) {
        if (draft.findings().refusesTrouble(row, heading)) {
            return REFUSED;
        }
        try {
            Object value = draft.cells().field(place).apply(row.cell(heading).value());
            if (value == null && needed) {
                throw new Refused("", "field.missing");
            }
            return value;
        } catch (Refused refused) {
            refused.refusals().forEach(refusal -> draft.findings().refuse(row, heading, refusal));
            return REFUSED;
        }
    }

    /** Once all rows are read. */
    void fund() {
        sent.forEach((measure, money) -> {
            List<BudgetLine> lines = money.all() ? money.lines() : joined(measure.budget(), money.lines());
            if (same(lines, measure.budget())) {
                draft.findings().mentions(measure);
            } else if (money.version() != null && (measure.version() != money.version().longValue() || measure.archived())) {
                draft.stale().hold(new StaleRows.Held(money.row(), measure, money.version(), then -> same(lines, budget(then))));
            } else {
                fund(measure, kept(measure.budget(), lines), money.row());
            }
        });
    }

    private void fund(Measure measure, List<BudgetLine> lines, FlatRow row) {
        draft.findings().mentions(measure);
        draft.findings().changing(measure, row, measure.facts());
        try {
            measure.fund(lines);
        } catch (Refused refused) {
            refused.refusals().forEach(refusal -> draft.findings().refuse(row, SOURCE, refusal));
        }
    }

    private static List<BudgetLine> joined(List<BudgetLine> stored, List<BudgetLine> added) {
        Map<String, BudgetLine> lines = byKey(stored);
        lines.putAll(byKey(added));
        return List.copyOf(lines.values());
    }

    /** A line that says the same as a stored one is that one, so that 100 and 100.00 make no difference. */
    private static List<BudgetLine> kept(List<BudgetLine> stored, List<BudgetLine> lines) {
        Map<String, BudgetLine> known = byKey(stored);
        return lines.stream().map(line -> known.containsKey(key(line)) && same(known.get(key(line)), line) ? known.get(key(line)) : line).toList();
    }

    private static boolean same(List<BudgetLine> lines, List<BudgetLine> stored) {
        Map<String, BudgetLine> known = byKey(stored);
        return lines.size() == stored.size() && lines.stream().allMatch(line -> known.containsKey(key(line)) && same(known.get(key(line)), line));
    }

    private static boolean same(BudgetLine one, BudgetLine other) {
        return amount(one.planned(), other.planned()) && amount(one.actual(), other.actual());
    }

    private static boolean amount(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : EditableColumn.same(one, other);
    }

    private static Map<String, BudgetLine> byKey(List<BudgetLine> lines) {
        return lines.stream().collect(Collectors.toMap(BudgetRows::key, Function.identity(), (first, second) -> second, LinkedHashMap::new));
    }

    private static String key(BudgetLine line) {
        return line.year() + " " + line.source();
    }

    private static List<BudgetLine> budget(ElementFacts then) {
        return ((MeasureFacts) then).budget();
    }

    /**
     * What the file says of the money of a measure.
     *
     * @param row the last one, to which a refusal points
     * @param version null where no row has an id
     * @param all whether the lines are all of its money
     */
    private record Sent(FlatRow row, Long version, boolean all, List<BudgetLine> lines) {
    }
}
