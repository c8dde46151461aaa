package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.reporting.Labels;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The Zielmatrix as an Excel workbook: cover and overview, the matrix for reading, as a whole and by Leitziel, tables for
 * editing, what changed, and what everything means. It keeps its rows in temporary files.
 */
public final class GoalMatrixWorkbook implements MatrixFile {

    private static final CellRangeAddress EVERYWHERE = new CellRangeAddress(0, 1_048_575, 0, 16_383);

    private final ExportedMatrix exported;
    private final Labels labels;
    private final StreamedWorkbook workbook;
    private final Styles styles;
    private final NamedRanges names;
    private final WordColours colours;
    private final String footer;

    public GoalMatrixWorkbook(ExportedMatrix exported, Labels labels) {
        this.exported = exported;
        this.labels = labels;
        this.footer = exported.matrix().municipalityName() + " · " + MatrixSheet.NAME;
        this.colours = new WordColours(labels);
        Map<String, GuidingGoalRow> guidingGoals = guidingGoals();
        XSSFWorkbook begun = new XSSFWorkbook();
        this.styles = new Styles(begun);
        this.names = new NamedRanges(begun);
        begin(begun, guidingGoals);
        this.workbook = new StreamedWorkbook(begun);
        try {
            fill(guidingGoals);
        } catch (RuntimeException broken) {
            close();
            throw broken;
        }
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() {
        workbook.close();
    }

    /** The Leitziele by the names of their sheets. */
    private Map<String, GuidingGoalRow> guidingGoals() {
        SheetNames free = new SheetNames(List.of(CoverSheet.NAME, OverviewSheet.NAME, MatrixSheet.NAME, SubGoalSheet.NAME, MeasureSheet.NAME,
                BudgetSheet.NAME, IndicatorSheet.NAME, ChangeSheet.NAME, LegendSheet.NAME));
        Map<String, GuidingGoalRow> named = new LinkedHashMap<>();
        exported.matrix().guidingGoals().forEach(goal -> named.put(free.of(goal), goal));
        return named;
    }

    /** The sheets that cannot be streamed, because they have links and charts. */
    private void begin(XSSFWorkbook begun, Map<String, GuidingGoalRow> guidingGoals) {
        new DocumentProperties(exported).writeTo(begun.getProperties());
        XSSFSheet cover = begun.createSheet(CoverSheet.NAME);
        new CoverSheet(cover, styles).write(exported, contents(guidingGoals));
        XSSFSheet overview = begun.createSheet(OverviewSheet.NAME);
        new OverviewSheet(overview, styles, labels).write(exported);
        for (XSSFSheet sheet : List.of(cover, overview)) {
            sheet.setDisplayGridlines(false);
            Paper.a3Landscape(sheet, 1, footer);
        }
    }

    private static Map<String, String> contents(Map<String, GuidingGoalRow> guidingGoals) {
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put(OverviewSheet.NAME, "Ampeln je Leitziel und Umsetzungsstand je Kategorie, als Tabelle und als Diagramm");
        contents.put(MatrixSheet.NAME, "eine Zeile je Maßnahme mit allem, was darüber steht");
        guidingGoals.forEach((name, goal) -> contents.put(name, goal.title()));
        contents.put(SubGoalSheet.NAME, "eine Zeile je Teilziel, zum Bearbeiten");
        contents.put(MeasureSheet.NAME, "eine Zeile je Maßnahme mit den sechs Antworten und der Wirkungshypothese, zum Bearbeiten");
        contents.put(BudgetSheet.NAME, "Mittel je Maßnahme, Jahr und Finanzquelle, zum Bearbeiten");
        contents.put(IndicatorSheet.NAME, "Kennzahlen mit Planwerten und Messwerten, zum Bearbeiten");
        contents.put(ChangeSheet.NAME, "wer seit dem letzten abgeschlossenen Quartal was geändert hat");
        contents.put(LegendSheet.NAME, "was Wörter, Farben und Zahlen bedeuten");
        return contents;
    }

    private void fill(Map<String, GuidingGoalRow> guidingGoals) {
        SXSSFSheet matrix = sheet(MatrixSheet.NAME);
        names.addTable(MatrixSheet.NAME, new MatrixSheet(matrix, exported.matrix(), exported.columns().matrix(), labels)
                .write(Heading.ofMatrix(exported.matrix()), styles));
        Paper.a3Landscape(matrix, 1, footer);
        guidingGoals.forEach((name, goal) -> {
            SXSSFSheet sheet = sheet(name);
            new GuidingGoalSheet(labels).write(goal, Heading.of(goal, exported.matrix()), sheet, styles);
            Paper.a3Landscape(sheet, 1, footer);
        });
        flat(SubGoalSheet.of(exported, labels));
        flat(MeasureSheet.of(exported, labels));
        flat(BudgetSheet.of(exported));
        flat(IndicatorSheet.of(exported, labels));
        SXSSFSheet changes = sheet(ChangeSheet.NAME);
        new ChangeSheet(changes, styles, labels).write(exported);
        Paper.a3Landscape(changes, 1, footer);
        SXSSFSheet legend = sheet(LegendSheet.NAME);
        new LegendSheet(legend, styles, labels, names).write();
        Paper.a4Portrait(legend, footer);
    }

    private <L> void flat(FlatTable<L> table) {
        SXSSFSheet sheet = sheet(table.name());
        names.addTable(table.name(), new FlatSheet<>(sheet, styles, table).write(exported, colours));
        Paper.a3Landscape(sheet, table.pagesWide(), footer);
    }

    private SXSSFSheet sheet(String name) {
        SXSSFSheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        // Numbers like 1.2 are meant as text; without this Excel marks each with a green corner.
        workbook.getXSSFWorkbook().getSheet(name).addIgnoredErrors(EVERYWHERE, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        return sheet;
    }
}
