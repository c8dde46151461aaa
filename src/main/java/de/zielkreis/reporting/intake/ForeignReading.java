package de.zielkreis.reporting.intake;

import de.zielkreis.goals.GuidingGoal;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.reporting.upload.Cell;
import de.zielkreis.reporting.upload.SheetRow;
import de.zielkreis.reporting.upload.WorkbookFile;
import de.zielkreis.shell.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a workbook that is not ours: the levels above a measure stand once and count until the next one. */
final class ForeignReading {

    private static final Pattern NUMBERING = Pattern.compile("^(?:(?:Leitziel|Teilziel|Maßnahme|LZ|TZ|M)\\s*\\d+(?:\\.\\d+)*|\\d+(?:\\.\\d+)+|\\d+(?=[.:)]))[.:)]?\\s+(?=\\S)");
    private static final Pattern EURO = Pattern.compile("\\s*(?:€|EUR|Euro)\\s*", Pattern.CASE_INSENSITIVE);
    private static final String TITLE = "Titel";
    private static final String UNKNOWN_SOURCE = "ohne Angabe";

    private final ImportDraftMatrix draft;
    private final Mapping mapping;
    private final Progress progress;
    private final GuidingGoalRows guidingGoals;
    private final SubGoalRows goals;
    private final MeasureRows measures;
    private final BudgetRows budgets;
    private Cell guiding;
    private Cell goal;

    ForeignReading(ImportDraftMatrix draft, MunicipalityId municipality, Mapping mapping, Progress progress) {
        this.draft = draft;
        this.mapping = mapping;
        this.progress = progress;
        this.guidingGoals = new GuidingGoalRows(draft, municipality);
        this.goals = new SubGoalRows(draft);
        this.measures = new MeasureRows(draft);
        this.budgets = new BudgetRows(draft);
    }

    void read(WorkbookFile file) {
        file.read(mapping.sheet(), row -> {
            if (row.number() > mapping.headerRow() && !row.blank()) {
                take(row);
                progress.row();
            }
            return true;
        });
        budgets.fund();
    }

    private void take(SheetRow row) {
        Optional<Cell> stated = cell(row, ForeignColumn.GUIDING_GOAL);
        if (stated.isPresent()) {
            guiding = stated.get();
            goal = null;
        }
        Optional<Cell> statedGoal = cell(row, ForeignColumn.SUB_GOAL);
        goal = statedGoal.orElse(goal);
        Optional<Cell> measure = cell(row, ForeignColumn.MEASURE);
        Map<String, Cell> details = details(row);
        Optional<GuidingGoal> parent = goal == null && measure.isEmpty() ? stated.flatMap(this::guidingGoal) : guidingGoal(guiding);
        if (goal != null) {
            Optional<SubGoal> found = parent.flatMap(under -> goal(under, measure.isEmpty() && statedGoal.isPresent() ? details : Map.of(), row));
            if (measure.isPresent()) {
                found.ifPresent(under -> measure(under, measure.get(), details, row));
                return;
            }
        }
        if (measure.isPresent()) {
            refuse(row, ForeignColumn.SUB_GOAL);
        } else if (stated.isEmpty() && statedGoal.isEmpty()) {
            draft.findings().notice(place(row, "Maßnahme", row.cell(mapping.placeOf(ForeignColumn.MEASURE).orElse(0))), "Maßnahme",
                    new Refusal("", "intake.rowWithoutMeasure"));
        }
    }

    /** @param cell null where no row so far has named a Leitziel */
    private Optional<GuidingGoal> guidingGoal(Cell cell) {
        if (cell == null) {
            return Optional.ofNullable(mapping.guidingGoal()).flatMap(number ->
                    draft.matrix().places().meant(number, GuidingGoal.class).stream().findFirst());
        }
        FlatRow row = place(new SheetRow(cell.row(), Map.of()), TITLE, cell);
        if (guidingGoals.titled(row).isEmpty()) {
            guidingGoals.read(row);
        }
        return guidingGoals.titled(row);
    }

    private Optional<SubGoal> goal(GuidingGoal under, Map<String, Cell> details, SheetRow row) {
        Map<String, Cell> cells = new HashMap<>();
        cells.put(SubGoalColumns.PARENT, numbered(goal, draft.matrix().number(under)));
        cells.put(TITLE, goal);
        move(details, MeasureColumns.STARTS_ON, cells, SubGoalColumns.STARTS_ON);
        move(details, MeasureColumns.DUE_ON, cells, SubGoalColumns.DUE_ON);
        FlatRow said = new FlatRow(mapping.sheet(), row.number(), cells);
        if (goals.titled(said).isEmpty() || cells.size() > 2) {
            goals.read(said);
        }
        return goals.titled(said);
    }

    private void measure(SubGoal under, Cell title, Map<String, Cell> details, SheetRow row) {
        if (draft.findings().created().containsKey(under)) {
            stretch(under, details);
        }
        Map<String, Cell> cells = new HashMap<>(details);
        cells.put(MeasureColumns.PARENT, numbered(title, draft.matrix().number(under)));
        cells.put(MeasureColumns.TITLE, title);
        if (!cells.containsKey(MeasureColumns.CATEGORY) && mapping.category() != null) {
            FlatRow plain = new FlatRow(mapping.sheet(), row.number(), cells);
            if (measures.titled(plain).isEmpty()) {
                cells.put(MeasureColumns.CATEGORY, new Cell(row.number(), title.column(), draft.words().of(mapping.category())));
            }
        }
        FlatRow said = new FlatRow(mapping.sheet(), row.number(), cells);
        measures.read(said);
        if (details.containsKey(ForeignColumn.PLANNED.label()) || details.containsKey(ForeignColumn.SPENT.label())) {
            measures.titled(said).ifPresent(found -> budgets.read(found, money(row, details)));
        }
    }

    private FlatRow money(SheetRow row, Map<String, Cell> details) {
        Map<String, Cell> cells = new HashMap<>();
        move(details, ForeignColumn.PLANNED.label(), cells, BudgetRows.PLANNED);
        move(details, ForeignColumn.SPENT.label(), cells, BudgetRows.ACTUAL);
        move(details, ForeignColumn.BUDGET_YEAR.label(), cells, BudgetRows.YEAR);
        move(details, ForeignColumn.FUNDED_BY.label(), cells, BudgetRows.SOURCE);
        if (mapping.year() != null) {
            cells.putIfAbsent(BudgetRows.YEAR, new Cell(row.number(), 0, mapping.year().toString()));
        }
        cells.putIfAbsent(BudgetRows.SOURCE, new Cell(row.number(), 0, UNKNOWN_SOURCE));
        return new FlatRow(mapping.sheet(), row.number(), cells);
    }

    /** A new Teilziel lasts as long as the measures under it. */
    private static void stretch(SubGoal goal, Map<String, Cell> details) {
        LocalDate from = day(details, MeasureColumns.STARTS_ON);
        LocalDate to = day(details, MeasureColumns.DUE_ON);
        LocalDate start = from != null && from.isBefore(goal.startsOn()) ? from : goal.startsOn();
        LocalDate due = to != null && (goal.dueOn() == null || to.isAfter(goal.dueOn())) ? to : goal.dueOn();
        if (due == null || !due.isBefore(start)) {
            goal.schedule(start, due);
        }
    }

    private static LocalDate day(Map<String, Cell> details, String heading) {
        return details.containsKey(heading) && details.get(heading).value() instanceof LocalDate day ? day : null;
    }

    private static void move(Map<String, Cell> from, String heading, Map<String, Cell> to, String other) {
        if (from.containsKey(heading)) {
            to.put(other, from.get(heading));
        }
    }

    /** What the row says of the measure beside its title, in our words; empty cells say nothing. */
    private Map<String, Cell> details(SheetRow row) {
        Map<String, Cell> details = new HashMap<>();
        mapping.columns().forEach((place, meaning) -> {
            Cell cell = row.cell(place);
            if (meaning.ofTheMeasure() && !cell.blank()) {
                details.put(meaning.label(), new Cell(cell.row(), cell.column(), inOurWords(meaning, cell.value())));
            }
        });
        return details;
    }

    private Object inOurWords(ForeignColumn meaning, Object value) {
        return switch (meaning) {
            case STARTS_ON -> german(ForeignDays.day(value, false));
            case DUE_ON -> german(ForeignDays.day(value, true));
            case STATUS -> value instanceof String word ? ForeignWords.status(word).<Object>map(draft.words()::of).orElse(value) : value;
            case CATEGORY -> value instanceof String word ? ForeignWords.category(word).<Object>map(draft.words()::of).orElse(value) : value;
            case PLANNED, SPENT -> value instanceof String amount ? EURO.matcher(amount).replaceAll("") : value;
            default -> value;
        };
    }

    /** A day written as a text becomes a day; what is none is refused later, with its cell. */
    private Object german(Object value) {
        try {
            return value instanceof String ? draft.cells().field("measure.startsOn").apply(value) : value;
        } catch (de.zielkreis.shell.Refused noDay) {
            return value;
        }
    }

    private Optional<Cell> cell(SheetRow row, ForeignColumn meaning) {
        return mapping.placeOf(meaning).map(row::cell).filter(cell -> !cell.blank())
                .map(cell -> cell.value() instanceof String text ? new Cell(cell.row(), cell.column(), withoutNumber(text)) : cell);
    }

    /** Numbers follow from the place in the matrix and are no part of a title. */
    static String withoutNumber(String title) {
        return NUMBERING.matcher(title.strip()).replaceFirst("");
    }

    private void refuse(SheetRow row, ForeignColumn missing) {
        Cell cell = mapping.placeOf(missing).map(row::cell).orElse(new Cell(row.number(), 0, null));
        draft.findings().refuse(place(row, missing.label(), cell), missing.label(), new Refusal("", "intake.parentMissing"));
    }

    private static Cell numbered(Cell place, String number) {
        return new Cell(place.row(), place.column(), number);
    }

    private FlatRow place(SheetRow row, String heading, Cell cell) {
        return new FlatRow(mapping.sheet(), row.number(), Map.of(heading, cell));
    }
}
