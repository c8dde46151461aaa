package de.zielkreis.reporting.intake;

import de.zielkreis.reporting.upload.Cell;
import de.zielkreis.reporting.upload.SheetRow;
import de.zielkreis.reporting.upload.WorkbookFile;
import de.zielkreis.shell.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/** Looks at the upper rows of a workbook that is not ours and guesses where its table begins. */
final class ForeignSheets {

    private static final int ROWS_LOOKED_AT = 60;
    private static final int MOST_SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;
    private static final int MOST_COLUMNS = 100;

    private final WorkbookFile file;

    ForeignSheets(WorkbookFile file) {
        this.file = file;
    }

    /** The rows that can be headings, sheet by sheet. */
    List<Headings> candidates() {
        return file.sheets().stream().flatMap(sheet -> rows(sheet).stream().map(row -> new Headings(sheet, row.number(), texts(row)))).toList();
    }

    /**
     * @param sheet the one that the person wants to see, or null for the one that looks best
     * @param headerRow likewise
     * @throws Refused when nothing stands in the workbook
     */
    ForeignPreview preview(String sheet, Integer headerRow) {
        List<Headings> all = candidates().stream().filter(row -> sheet == null || !file.sheets().contains(sheet) || row.sheet().equals(sheet)).toList();
        Headings shown = all.stream().filter(row -> headerRow != null && row.number() == headerRow).findFirst()
                .or(() -> all.stream().max(Comparator.comparingDouble(Headings::score)))
                .orElseThrow(() -> new Refused("file", "intake.empty"));
        Map<Integer, ForeignColumn> suggested = HeadingLikeness.suggest(shown.texts());
        List<SheetRow> below = rows(shown.sheet()).stream().filter(row -> row.number() > shown.number()).toList();
        List<ForeignPreview.Column> columns = shown.texts().entrySet().stream().limit(MOST_COLUMNS).map(heading -> new ForeignPreview.Column(
                heading.getKey(), CellReference.convertNumToColString(heading.getKey()), heading.getValue(),
                samples(below, heading.getKey()), suggested.get(heading.getKey()))).toList();
        return new ForeignPreview(file.sheets(), shown.sheet(), shown.number(), columns);
    }

    private List<SheetRow> rows(String sheet) {
        List<SheetRow> rows = new ArrayList<>();
        file.read(sheet, row -> {
            if (!row.blank()) {
                rows.add(row);
            }
            return rows.size() < ROWS_LOOKED_AT;
        });
        return rows;
    }

    private static List<String> samples(List<SheetRow> rows, int column) {
        return rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.blank()).map(cell -> CellWords.text(cell.value()))
                .filter(text -> !text.isEmpty()).map(text -> text.length() <= LONGEST_SAMPLE ? text : text.substring(0, LONGEST_SAMPLE) + " …")
                .distinct().limit(MOST_SAMPLES).toList();
    }

    private static Map<Integer, String> texts(SheetRow row) {
        return row.cells().values().stream().filter(cell -> cell.value() instanceof String && !cell.blank())
                .collect(Collectors.toMap(Cell::column, cell -> CellWords.text(cell.value()).strip(), (one, other) -> one, TreeMap::new));
    }

    /** A row that can hold the headings. */
    record Headings(String sheet, int number, Map<Integer, String> texts) {

        double score() {
            return HeadingLikeness.suggest(texts).entrySet().stream()
                    .mapToDouble(column -> HeadingLikeness.likeness(texts.get(column.getKey()), column.getValue())).sum();
        }

        /** The place of a heading; empty when it is not there. */
        Optional<Integer> placeOf(String key) {
            return texts.entrySet().stream().filter(text -> CellWords.key(text.getValue()).equals(key)).map(Map.Entry::getKey).findFirst();
        }
    }
}
