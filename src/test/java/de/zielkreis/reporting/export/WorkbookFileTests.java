package de.zielkreis.reporting.export;

import static de.zielkreis.reporting.GoalMatrixFixture.Q3;
import static de.zielkreis.reporting.GoalMatrixFixture.aGoal;
import static de.zielkreis.reporting.GoalMatrixFixture.aGuidingGoal;
import static de.zielkreis.reporting.GoalMatrixFixture.aMatrix;
import static de.zielkreis.reporting.GoalMatrixFixture.aMeasure;
import static de.zielkreis.reporting.GoalMatrixFixture.anIndicator;
import static de.zielkreis.reporting.GoalMatrixFixture.directly;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.reporting.GoalMatrixFixture.GoalBuilder;
import de.zielkreis.reporting.GoalMatrixFixture.MeasureBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class WorkbookFileTests {

    @Test
    void followsTheSchemaOfTheFormatSoThatExcelOffersNoRepair() throws Exception {
        Map<String, byte[]> parts = Parts.of(WrittenWorkbook.of(large(3)).bytes);

        assertThat(errors(WorkbookDocument.Factory.parse(in(parts.get("xl/workbook.xml"))))).isEmpty();
        assertThat(errors(StyleSheetDocument.Factory.parse(in(parts.get("xl/styles.xml"))))).isEmpty();
        for (String part : parts.keySet().stream().filter(name -> name.matches("xl/worksheets/[^/]+")).toList()) {
            assertThat(errors(WorksheetDocument.Factory.parse(in(parts.get(part))))).as(part).isEmpty();
        }
    }

    @Test
    void noticesAColourThatTheFormatForbids() throws XmlException {
        assertThat(errors(StyleSheetDocument.Factory.parse("<styleSheet "
                + "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fills><fill><patternFill patternType=\"solid\">"
                + "<fgColor rgb=\"092797\"/></patternFill></fill></fills></styleSheet>"))).isNotEmpty();
    }

    @Test
    void containsNothingButSheetsChartsStylesAndProperties() throws IOException {
        assertThat(Parts.of(WrittenWorkbook.of(large(1)).bytes).keySet().stream().filter(name -> !name.matches("xl/worksheets/sheet\\d+.xml")))
                .containsExactly("[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml", "xl/_rels/workbook.xml.rels",
                        "xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/drawings/_rels/drawing1.xml.rels", "xl/drawings/drawing1.xml",
                        "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/worksheets/_rels/sheet2.xml.rels");
    }

    @Test
    void namesPrintTitlesAndFilterOncePerSheet() throws IOException {
        WrittenWorkbook workbook = WrittenWorkbook.of(large(1));

        assertThat(workbook.file.getAllNames())
                .extracting(name -> name.getNameName() + " " + name.getRefersToFormula()).filteredOn(name -> name.startsWith("_"))
                .containsExactlyInAnyOrder("_xlnm.Print_Titles Zielmatrix!$5:$5", "_xlnm._FilterDatabase Zielmatrix!$A$5:$W$25",
                        "_xlnm.Print_Titles 'Leitziel 1 Kinder wachsen gut'!$4:$4",
                        "_xlnm._FilterDatabase 'Leitziel 1 Kinder wachsen gut'!$A$4:$O$29",
                        "_xlnm.Print_Titles Teilziele!$A:$D,Teilziele!$4:$4", "_xlnm._FilterDatabase Teilziele!$A$4:$L$9",
                        "_xlnm.Print_Titles Maßnahmen!$A:$D,Maßnahmen!$4:$4", "_xlnm._FilterDatabase Maßnahmen!$A$4:$W$24",
                        "_xlnm.Print_Titles Mittel!$A:$C,Mittel!$4:$4", "_xlnm._FilterDatabase Mittel!$A$4:$G$24",
                        "_xlnm.Print_Titles Kennzahlen!$A:$D,Kennzahlen!$4:$4", "_xlnm._FilterDatabase Kennzahlen!$A$4:$R$29",
                        "_xlnm.Print_Titles Änderungen!$4:$4", "_xlnm._FilterDatabase Änderungen!$A$4:$J$4");
    }

    @Test
    void writesTwoThousandMeasures() throws IOException {
        GoalMatrix matrix = large(100);

        WrittenWorkbook workbook = WrittenWorkbook.of(matrix);

        assertThat(matrix.measures()).hasSize(2_000);
        assertThat(workbook.matrix().getLastRowNum()).isEqualTo(4 + 2_000);
        assertThat(WrittenWorkbook.text(workbook.matrix(), 2_000, "Nr.")).isEqualTo("100.5.4");
        assertThat(workbook.matrix().getNumMergedRegions()).isEqualTo(100 * (3 + 5 * 8));
        assertThat(workbook.file.getNumCellStyles()).isLessThan(80);
        assertThat(overlapping(workbook.matrix().getMergedRegions())).isEmpty();
    }

    /** @return a matrix with 5 Teilziele of 4 measures under each Leitziel */
    private static GoalMatrix large(int guidingGoals) {
        return aMatrix(IntStream.rangeClosed(1, guidingGoals).mapToObj(WorkbookFileTests::guidingGoal).toArray(GuidingGoalRow[]::new));
    }

    private static GuidingGoalRow guidingGoal(int number) {
        return aGuidingGoal(String.valueOf(number), "Kinder wachsen gut auf", directly(IntStream.rangeClosed(1, 5)
                .mapToObj(goal -> goal(number + "." + goal)).toArray(GoalBuilder[]::new)));
    }

    private static GoalBuilder goal(String number) {
        return aGoal(number, "Übergang gestalten").worded("=Bis 2027 arbeiten alle Schulen nach dem Protokoll.\n".repeat(5).strip())
                .shows(TrafficLight.GREEN, "Im Plan", Q3)
                .measuredBy(anIndicator("Schulen", "Schulen").from("0").to("46").read(Q3, "38"))
                .with(IntStream.rangeClosed(1, 4).mapToObj(measure -> aMeasure(number + "." + measure, "Tandems bilden")
                        .funded(2026, "Land", "9000", "8850")
                        .measuredBy(anIndicator("Tandems", "Tandems").to("40").planned(Q3, "30"))).toArray(MeasureBuilder[]::new));
    }

    private static List<XmlError> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }

    private static List<CellRangeAddress> overlapping(List<CellRangeAddress> regions) {
        List<CellRangeAddress> found = new ArrayList<>();
        Map<Integer, Integer> lastRowOfColumn = new TreeMap<>();
        regions.stream().sorted((a, b) -> Integer.compare(a.getFirstRow(), b.getFirstRow())).forEach(region -> {
            Integer last = lastRowOfColumn.put(region.getFirstColumn(), region.getLastRow());
            if (region.getFirstColumn() != region.getLastColumn() || last != null && last >= region.getFirstRow()) {
                found.add(region);
            }
        });
        return found;
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
