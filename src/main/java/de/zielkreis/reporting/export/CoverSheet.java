package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.shell.German;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: of whom, as of when, how final, who took it out, and what stands where. */
final class CoverSheet {

    static final String NAME = "Deckblatt";

    private static final double WORD_WIDTH = 44;
    private static final double TEXT_WIDTH = 130;
    /** Letters here are larger than those that {@link WrappedText} reckons with. */
    private static final double LARGER = 1.35;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'").withZone(German.ZONE);

    private final XSSFSheet sheet;
    private final PlainRows rows;

    CoverSheet(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.rows = new PlainRows(sheet, styles, WORD_WIDTH, TEXT_WIDTH);
    }

    /** @param contents the other sheets, each with a sentence about it */
    void write(ExportedMatrix exported, Map<String, String> contents) {
        GoalMatrix matrix = exported.matrix();
        rows.add(34, "Zielmatrix – " + matrix.municipalityName(), Look.TITLE, 1);
        rows.add(8);
        fact("Stand", exported.asOf().explanation());
        fact("Ampeln", Heading.lights(matrix));
        fact("Aktionsplan", Heading.plan(matrix.plan()));
        fact("Umfang", matrix.guidingGoals().size() + " Leitziele, " + matrix.subGoals().count() + " Teilziele, " + matrix.measures().count()
                + " Maßnahmen");
        fact("Auswahl", exported.selection().isEmpty() ? "alle Ziele und Maßnahmen" : String.join("\n", exported.selection()));
        fact("Spalten", columns(exported.columns()));
        fact("Wieder einlesen", exported.asOf().current() ? "Die Blätter " + SubGoalSheet.NAME + ", " + MeasureSheet.NAME + ", "
                + BudgetSheet.NAME + " und " + IndicatorSheet.NAME + " lassen sich ändern und in Zielkreis wieder einlesen. Die Kennung in "
                + "Spalte A muss dabei stehen bleiben." : "Diese Datei zeigt einen vergangenen Stand und lässt sich nicht wieder einlesen.");
        fact("Ausgegeben", "von " + exported.exportedBy() + " am " + MOMENT.format(exported.exportedAt()));
        rows.add(12);
        rows.add(20, "Inhalt", Look.SECTION, 2);
        contents.forEach(this::link);
    }

    private static String columns(ColumnChoice columns) {
        return columns.complete() ? "alle" : "eigene Auswahl: im Blatt " + MatrixSheet.NAME + " " + columns.matrix().size() + " von "
                + MatrixField.values().length + ", im Blatt " + MeasureSheet.NAME + " " + (columns.measures().size()) + " von "
                + MeasureField.values().length;
    }

    private void fact(String word, String text) {
        Row row = rows.add(WrappedText.height(text, TEXT_WIDTH / LARGER) * LARGER);
        rows.put(row, 0, word, Look.FACT_NAME);
        rows.put(row, 1, text, Look.FACT);
    }

    private void link(String name, String about) {
        Row row = rows.add(WrappedText.height(about, TEXT_WIDTH / LARGER) * LARGER);
        Cell cell = rows.put(row, 0, name, Look.LINK);
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name + "'!A1");
        cell.setHyperlink(link);
        rows.put(row, 1, about, Look.FACT);
    }
}
