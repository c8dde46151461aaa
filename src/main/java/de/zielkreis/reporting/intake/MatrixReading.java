package de.zielkreis.reporting.intake;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.reporting.upload.WorkbookFile;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the flat sheets of our own workbook, from the top of the matrix down, whatever order they have in the file. */
final class MatrixReading {

    private final ImportDraftMatrix draft;
    private final MunicipalityId municipality;
    private final PersonId by;
    private final Progress progress;
    private SubGoalRows goals;
    private BudgetRows budgets;

    MatrixReading(ImportDraftMatrix draft, MunicipalityId municipality, PersonId by, Progress progress) {
        this.draft = draft;
        this.municipality = municipality;
        this.by = by;
        this.progress = progress;
    }

    /** The flat sheets of a file by what they hold; none in a workbook that is not ours. */
    static Map<FlatSheet, String> sheets(WorkbookFile file) {
        Map<FlatSheet, String> sheets = new EnumMap<>(FlatSheet.class);
        for (String name : file.sheets()) {
            FlatSheet.named(name).filter(sheet -> FlatTable.isIn(file, name)).ifPresent(sheet -> sheets.put(sheet, name));
        }
        return sheets;
    }

    void read(WorkbookFile file, Map<FlatSheet, String> sheets) {
        sheets.forEach((sheet, name) -> {
            FlatTable.read(file, sheet, name, draft.findings(), headings -> counted(rows(sheet, headings)));
            draft.stale().judge();
        });
        finish();
    }

    /** Reads a workbook that is not ours. */
    void read(WorkbookFile file, Mapping mapping) {
        new ForeignReading(draft, municipality, mapping, progress).read(file);
    }

    /** What can only be said once everything is read. */
    private void finish() {
        if (budgets != null) {
            budgets.fund();
            draft.stale().judge();
        }
        if (goals != null) {
            goals.mustHoldTheirMeasures();
        }
    }

    private Consumer<FlatRow> rows(FlatSheet sheet, Collection<String> headings) {
        return switch (sheet) {
            case GUIDING_GOALS -> new GuidingGoalRows(draft, municipality)::read;
            case SUB_GOALS -> {
                goals = new SubGoalRows(draft);
                yield goals::read;
            }
            case MEASURES -> new MeasureRows(draft)::read;
            case BUDGETS -> {
                budgets = new BudgetRows(draft);
                yield budgets::read;
            }
            case INDICATORS -> new IndicatorRows(draft, headings, by)::read;
        };
    }

    private Consumer<FlatRow> counted(Consumer<FlatRow> rows) {
        return row -> {
            rows.accept(row);
            progress.row();
        };
    }
}
