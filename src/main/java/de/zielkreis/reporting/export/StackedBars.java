package de.zielkreis.reporting.export;

import de.zielkreis.reporting.export.OverviewSheet.Bar;
import java.util.HexFormat;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A native chart beside the table whose numbers it shows: one bar per line, with the numbers written into it. */
final class StackedBars {

    private static final int FIRST_COLUMN = 8;
    private static final int COLUMNS = 12;
    private static final int LEAST_ROWS = 15;
    private static final int GAP_BETWEEN_BARS = 45;
    private static final double EDGE = 0.75;
    /** Nothing is written where there is nothing. */
    private static final String WITHOUT_ZEROS = "0;;;";

    private StackedBars() {
    }

    /**
     * @param header row of the table's header
     * @param lines of the table
     */
    static void draw(XSSFSheet sheet, String title, String unit, List<Bar> bars, int header, int lines) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor place = drawing.createAnchor(0, 0, 0, 0, FIRST_COLUMN, header - 1, FIRST_COLUMN + COLUMNS,
                header + Math.max(lines + 4, LEAST_ROWS));
        XSSFChart chart = drawing.createChart(place);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        describe(chart, title);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFBarChartData data = bars(chart, unit);
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(header + 1, header + lines, 0, 0));
        for (int i = 0; i < bars.size(); i++) {
            data.addSeries(names, XDDFDataSourcesFactory.fromNumericCellRange(sheet,
                    new CellRangeAddress(header + 1, header + lines, i + 1, i + 1))).setTitle(null, new CellReference(sheet.getSheetName(), header, i + 1, true, true));
        }
        chart.plot(data);
        pileUp(chart.getCTChart().getPlotArea().getBarChartArray(0));
        for (int i = 0; i < bars.size(); i++) {
            paint(data, i, bars.get(i).look(), chart);
        }
    }

    /** What programs read aloud in place of the picture. */
    private static void describe(XSSFChart chart, String title) {
        CTNonVisualDrawingProps properties = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
        properties.setName(title);
        properties.setDescr("Balkendiagramm: " + title + ". Dieselben Zahlen stehen in der Tabelle links daneben.");
    }

    private static XDDFBarChartData bars(XSSFChart chart, String unit) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        // The first line of the table stands on top.
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setMajorTickMark(AxisTickMark.NONE);
        XDDFValueAxis amounts = chart.createValueAxis(AxisPosition.BOTTOM);
        amounts.setTitle(unit);
        amounts.setNumberFormat("0");
        amounts.setMinimum(0);
        amounts.setMajorTickMark(AxisTickMark.NONE);
        amounts.setCrosses(AxisCrosses.MAX);
        amounts.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, amounts);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setVaryColors(false);
        data.setGapWidth(GAP_BETWEEN_BARS);
        return data;
    }

    /** One part of a bar begins where the other ends. The schema that comes with POI lacks this element, so it is written by hand. */
    private static void pileUp(CTBarChart bars) {
        try (XmlCursor place = bars.getAxIdArray(0).newCursor()) {
            place.beginElement(new QName(bars.schemaType().getName().getNamespaceURI(), "overlap"));
            place.insertAttributeWithValue("val", "100");
        }
    }

    private static void paint(XDDFBarChartData data, int series, Look look, XSSFChart chart) {
        XDDFBarChartData.Series bar = (XDDFBarChartData.Series) data.getSeries(series);
        bar.setFillProperties(fill(look.fill() == null ? "FFFFFF" : look.fill()));
        XDDFLineProperties edge = new XDDFLineProperties(fill("30344F"));
        edge.setWidth(EDGE);
        bar.setLineProperties(edge);
        CTBarSer shown = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(series);
        CTDLbls numbers = shown.isSetDLbls() ? shown.getDLbls() : shown.addNewDLbls();
        numbers.addNewNumFmt().setFormatCode(WITHOUT_ZEROS);
        numbers.getNumFmt().setSourceLinked(false);
        numbers.addNewShowLegendKey().setVal(false);
        numbers.addNewShowVal().setVal(true);
        numbers.addNewShowCatName().setVal(false);
        numbers.addNewShowSerName().setVal(false);
        numbers.addNewShowPercent().setVal(false);
        numbers.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour)));
    }
}
