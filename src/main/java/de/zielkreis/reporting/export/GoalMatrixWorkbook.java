package de.zielkreis.reporting.export;

import de.zielkreis.reporting.Labels;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.shell.German;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * The Zielmatrix as an Excel workbook: the matrix itself, its Kennzahlen by quarter, and what everything means. Close it
 * after use; it keeps its rows in temporary files.
 */
public final class GoalMatrixWorkbook implements AutoCloseable {

    private static final CellRangeAddress EVERYWHERE = new CellRangeAddress(0, 1_048_575, 0, 16_383);

    private final StreamedWorkbook workbook = new StreamedWorkbook();
    private final String footer;

    public GoalMatrixWorkbook(GoalMatrix matrix, Labels labels) {
        this.footer = matrix.municipalityName() + " · " + MatrixSheet.NAME;
        try {
            fill(matrix, labels);
        } catch (RuntimeException broken) {
            close();
            throw broken;
        }
    }

    /** Writes the file; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }

    private void fill(GoalMatrix matrix, Labels labels) {
        Styles styles = new Styles(workbook);
        describe(matrix);
        SXSSFSheet goals = sheet(MatrixSheet.NAME);
        new MatrixSheet(goals, matrix, labels).write(Heading.ofMatrix(matrix), styles);
        Paper.a3Landscape(goals, 1, footer);
        SXSSFSheet values = sheet(IndicatorSheet.NAME);
        IndicatorSheet indicators = new IndicatorSheet(values, matrix, labels);
        indicators.write(Heading.ofIndicators(matrix), styles);
        Paper.a3Landscape(values, indicators.pagesWide(), footer);
        SXSSFSheet legend = sheet(LegendSheet.NAME);
        new LegendSheet(legend, styles, labels).write();
        Paper.a4Portrait(legend, footer);
    }

    private SXSSFSheet sheet(String name) {
        SXSSFSheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        // Numbers like 1.2 are meant as text; without this Excel marks each with a green corner.
        workbook.getXSSFWorkbook().getSheet(name).addIgnoredErrors(EVERYWHERE, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        return sheet;
    }

    private void describe(GoalMatrix matrix) {
        POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
        properties.getCoreProperties().setTitle(MatrixSheet.NAME + " " + matrix.municipalityName());
        properties.getCoreProperties().setCreator("Zielkreis");
        // Noon, so that programs that show the time of Greenwich name the same day.
        Instant created = matrix.asOf().atTime(12, 0).atZone(German.ZONE).toInstant();
        properties.getCoreProperties().setCreated(Optional.of(Date.from(created)));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Zielkreis");
    }
}
