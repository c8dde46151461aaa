package de.zielkreis.reporting.export;

import static de.zielkreis.reporting.GoalMatrixFixture.Q3;
import static de.zielkreis.reporting.GoalMatrixFixture.aGoal;
import static de.zielkreis.reporting.GoalMatrixFixture.aGuidingGoal;
import static de.zielkreis.reporting.GoalMatrixFixture.aMatrix;
import static de.zielkreis.reporting.GoalMatrixFixture.aMeasure;
import static de.zielkreis.reporting.GoalMatrixFixture.directly;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.TrafficLight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class CoverAndOverviewTests {

    private final GoalMatrix matrix = aMatrix(
            aGuidingGoal("1", "Familien sind gestärkt", directly(
                    aGoal("1.1", "Erziehungskompetenz").shows(TrafficLight.YELLOW, "Teilweise", Q3)
                            .with(aMeasure("1.1.1", "Elternkurs"), aMeasure("1.1.2", "Schulung").done()),
                    aGoal("1.2", "Willkommensbesuch").shows(TrafficLight.GREEN, "Im Plan", Q3).with(aMeasure("1.2.1", "Besuchsteam").done()))),
            aGuidingGoal("2", "Kinder starten gut", directly(aGoal("2.1", "Sprache"))));

    @Test
    void theCoverOfTodayNamesPersonMomentAndThatThingsMayChange() throws IOException {
        Map<String, String> facts = facts(WrittenWorkbook.of(matrix));

        assertThat(facts).containsEntry("Stand", "09.12.2026, Arbeitsstand: Die Zielmatrix kann sich danach noch geändert haben")
                .containsEntry("Ampeln", "nur freigegebene, die neuesten aus Q3/2026, freigegeben am 16.10.2026; keine Entwürfe")
                .containsEntry("Umfang", "2 Leitziele, 3 Teilziele, 3 Maßnahmen").containsEntry("Auswahl", "alle Ziele und Maßnahmen")
                .containsEntry("Ausgegeben", "von Jana Beispiel am 09.12.2026, 10:42 Uhr");
        assertThat(facts.get("Wieder einlesen")).startsWith("Die Blätter Teilziele, Maßnahmen, Mittel und Kennzahlen lassen sich ändern");
    }

    @Test
    void theCoverOfAClosedQuarterSaysThatItIsFinalAndNotForReadingIn() throws IOException {
        Map<String, String> facts = facts(WrittenWorkbook.of(AnExport.closed(matrix, Q3, "Ruth Exempel", AnExport.NOW)));

        assertThat(facts).containsEntry("Stand", "Q3/2026, abgeschlossen am 09.12.2026 und seitdem unveränderlich")
                .containsEntry("Wieder einlesen", "Diese Datei zeigt einen vergangenen Stand und lässt sich nicht wieder einlesen.");
    }

    @Test
    void theCoverLeadsToEverySheet() throws IOException {
        WrittenWorkbook workbook = WrittenWorkbook.of(matrix);
        List<String> sheets = IntStream.range(1, workbook.file.getNumberOfSheets()).mapToObj(workbook.file::getSheetName).toList();

        assertThat(workbook.sheet("Deckblatt").getHyperlinkList()).extracting(link -> link.getLocation())
                .containsExactlyElementsOf(sheets.stream().map(name -> "'" + name + "'!A1").toList());
        assertThat(sheets).containsExactly("Überblick", "Zielmatrix", "Leitziel 1 Familien sind", "Leitziel 2 Kinder starten gut", "Teilziele",
                "Maßnahmen", "Mittel", "Kennzahlen", "Änderungen", "Legende");
    }

    @Test
    void theOverviewCountsLightsAndMeasures() throws IOException {
        XSSFSheet overview = WrittenWorkbook.of(matrix).sheet("Überblick");

        assertThat(line(overview, "1 Familien sind gestärkt")).containsExactly(1, 1, 0, 0, 0, 2);
        assertThat(line(overview, "2 Kinder starten gut")).containsExactly(0, 0, 0, 0, 1, 1);
        assertThat(line(overview, "Ausbau präventiver Angebote")).containsExactly(0, 1, 0, 2, 0, 3);
    }

    @Test
    void theChartsShowWhatTheTablesBesideThemSay() throws IOException {
        WrittenWorkbook workbook = WrittenWorkbook.of(matrix);
        List<XSSFChart> charts = workbook.sheet("Überblick").getDrawingPatriarch().getCharts();

        assertThat(charts).extracting(chart -> chart.getTitleText().getString()).containsExactly("Ampeln je Leitziel",
                "Umsetzungsstand der Maßnahmen je Kategorie");
        XDDFBarChartData lights = (XDDFBarChartData) charts.get(0).getChartSeries().get(0);
        assertThat(IntStream.range(0, lights.getSeriesCount()).mapToObj(lights::getSeries).map(CoverAndOverviewTests::shown))
                .containsExactly("Überblick!$A$6:$A$7 Überblick!$B$6:$B$7", "Überblick!$A$6:$A$7 Überblick!$C$6:$C$7",
                        "Überblick!$A$6:$A$7 Überblick!$D$6:$D$7", "Überblick!$A$6:$A$7 Überblick!$E$6:$E$7",
                        "Überblick!$A$6:$A$7 Überblick!$F$6:$F$7");
        assertThat(new String(Parts.of(workbook.bytes).get("xl/drawings/drawing1.xml"), StandardCharsets.UTF_8))
                .contains("descr=\"Balkendiagramm: Ampeln je Leitziel. Dieselben Zahlen stehen in der Tabelle links daneben.\"");
    }

    @Test
    void aMatrixWithoutGoalsHasNoChartButSaysSo() throws IOException {
        XSSFSheet overview = WrittenWorkbook.of(aMatrix()).sheet("Überblick");

        assertThat(overview.getDrawingPatriarch()).isNull();
        assertThat(WrittenWorkbook.column(overview, 0)).contains("Es sind keine Ziele eingetragen.");
    }

    @Test
    void theSameStateGivesTheSameFileWhoeverTakesItOutAndWhenever() throws IOException {
        Map<String, byte[]> first = Parts.of(WrittenWorkbook.of(AnExport.closed(matrix, Q3, "Jana Beispiel", AnExport.NOW)).bytes);
        Map<String, byte[]> later = Parts.of(WrittenWorkbook.of(AnExport.closed(matrix, Q3, "Ruth Exempel",
                Instant.parse("2031-05-06T07:08:09Z"))).bytes);

        assertThat(later.keySet()).isEqualTo(first.keySet());
        first.forEach((name, part) -> assertThat(later.get(name)).as(name).isEqualTo(name.equals("xl/sharedStrings.xml")
                ? Parts.replaced(part, "von Jana Beispiel am 09.12.2026, 10:42 Uhr", "von Ruth Exempel am 06.05.2031, 09:08 Uhr") : part));
    }

    private static String shown(XDDFChartData.Series series) {
        return series.getCategoryData().getDataRangeReference() + " " + series.getValuesData().getDataRangeReference();
    }

    private static Map<String, String> facts(WrittenWorkbook workbook) {
        Map<String, String> facts = new HashMap<>();
        Sheet cover = workbook.sheet("Deckblatt");
        cover.forEach(row -> {
            if (row.getLastCellNum() > 1) {
                facts.put(row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue());
            }
        });
        return facts;
    }

    private static List<Integer> line(Sheet sheet, String name) {
        int row = WrittenWorkbook.column((XSSFSheet) sheet, 0).indexOf(name);
        return IntStream.range(1, 7).mapToObj(column -> (int) sheet.getRow(row).getCell(column).getNumericCellValue()).toList();
    }
}
