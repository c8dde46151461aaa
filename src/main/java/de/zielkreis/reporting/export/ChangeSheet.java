package de.zielkreis.reporting.export;

import de.zielkreis.goals.Difference;
import de.zielkreis.reporting.Labels;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet "Änderungen": who changed what since the last closed quarter, and how it read before. */
final class ChangeSheet {

    static final String NAME = "Änderungen";

    private static final int UP_TO_TITLE = 5;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Labels labels;

    ChangeSheet(SXSSFSheet sheet, Styles styles, Labels labels) {
        this.sheet = sheet;
        this.styles = styles;
        this.labels = labels;
    }

    void write(ExportedMatrix exported) {
        ChangeList history = exported.history();
        Table<ChangeLine> table = new Table<>(sheet, styles, columns());
        table.open(List.of(NAME + " – " + exported.matrix().municipalityName(), exported.asOf().title() + ", Änderungen " + history.period(),
                history.complete() ? "Die neueste Änderung steht oben."
                        : "Die neueste Änderung steht oben; ältere zeigt Zielkreis auf der Seite jedes Teilziels."), UP_TO_TITLE);
        history.lines().forEach(table::add);
        table.close();
    }

    private List<Column<ChangeLine>> columns() {
        return List.of(
                Column.of("Wann", 16, Look.MOMENT, line -> line.change().at()),
                Column.of("Wer", 20, Look.TEXT, ChangeLine::who),
                Column.of("Ebene", 17, Look.TEXT, line -> labels.of(line.change().kind())),
                Column.of("Nr.", 7, Look.OUTLINE_NUMBER, ChangeLine::number),
                Column.of("Titel", 34, Look.STRONG, line -> line.change().title()),
                Column.of("Was geschah", 20, Look.TEXT, line -> labels.of(line.change().act())),
                Column.of("Angabe", 26, Look.TEXT, line -> line.ofDifference(this::place)),
                Column.of("vorher", 42, Look.TEXT, line -> line.ofDifference(difference -> orEmpty(difference.before()))),
                Column.of("nachher", 42, Look.TEXT, line -> line.ofDifference(difference -> orEmpty(difference.after()))),
                Column.of("Grund", 36, Look.TEXT, line -> line.change().reason()));
    }

    private static Object orEmpty(String text) {
        return Objects.requireNonNullElse(text, "leer");
    }

    private Object place(Difference difference) {
        return labels.ofMember(difference.field()) + (difference.detail() == null ? "" : " (" + difference.detail() + ")");
    }
}
