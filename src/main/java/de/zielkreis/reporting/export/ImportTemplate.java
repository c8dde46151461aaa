package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.reporting.Labels;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook to fill in from nothing: a guide, the flat sheets with their lists but without rows, and the legend. */
final class ImportTemplate implements MatrixFile {

    private final StreamedWorkbook workbook;
    private final Styles styles;
    private final NamedRanges names;
    private final WordColours colours;
    private final ExportedMatrix blank;
    private final String footer;

    /** @param exported of which only the Leitziele are kept, so that new Teilziele can name them */
    ImportTemplate(ExportedMatrix exported, Labels labels) {
        GoalMatrix matrix = exported.matrix();
        this.blank = new ExportedMatrix(matrix.withGuidingGoals(matrix.guidingGoals().stream().map(goal -> goal.withBranches(List.of())).toList()),
                exported.asOf(), exported.versions(), List.of(), exported.columns(), exported.history(), exported.exportedBy(), exported.exportedAt());
        this.footer = matrix.municipalityName() + " · Vorlage";
        XSSFWorkbook begun = new XSSFWorkbook();
        this.styles = new Styles(begun);
        this.names = new NamedRanges(begun);
        this.colours = new WordColours(labels);
        new DocumentProperties(blank).writeTo(begun.getProperties());
        this.workbook = new StreamedWorkbook(begun);
        SXSSFSheet guide = sheet(GuideSheet.NAME);
        new GuideSheet(guide, styles).write(matrix.municipalityName());
        Paper.a4Portrait(guide, footer);
        flat(GuidingGoalList.of(blank));
        flat(SubGoalSheet.of(blank, labels));
        flat(MeasureSheet.of(blank, labels));
        flat(BudgetSheet.of(blank));
        flat(IndicatorSheet.of(blank, labels));
        SXSSFSheet legend = sheet(LegendSheet.NAME);
        new LegendSheet(legend, styles, labels, names).write();
        Paper.a4Portrait(legend, footer);
    }

    private <L> void flat(FlatTable<L> table) {
        SXSSFSheet sheet = sheet(table.name());
        new FlatSheet<>(sheet, styles, table).write(blank, colours);
        Paper.a3Landscape(sheet, table.pagesWide(), footer);
    }

    private SXSSFSheet sheet(String name) {
        SXSSFSheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        return sheet;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() {
        workbook.close();
    }
}
